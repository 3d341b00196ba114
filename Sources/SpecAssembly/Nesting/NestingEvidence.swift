import PageReader

/// Names that are seen as a path somewhere on the page, which proves that one is inside the other: `cardInfo.oldCardNo`.
struct NestingEvidence {
  /// Container and child.
  struct Pair: Hashable {
    var container: String
    var child: String
  }

  private(set) var pairs: Set<Pair> = []

  func proves(_ child: String, in container: String) -> Bool {
    !pairs.isEmpty && pairs.contains(Pair(container: container, child: child))
  }

  /// Notes a dotted path; anything without a dot proves nothing.
  mutating func add(path: String) {
    let names = path.split(separator: ".", maxSplits: 32)
    for (container, child) in zip(names, names.dropFirst()) {
      pairs.insert(Pair(container: String(container), child: String(child)))
    }
  }

  /// Notes every dotted path of a sentence: names with one full stop and no blank between them.
  mutating func add(sentence: String) {
    guard sentence.utf8.contains(UInt8(ascii: ".")) else { return }
    let bytes = Array(sentence.utf8)
    var start = 0
    while start < bytes.count {
      guard bytes[start].isLetter else {
        start += 1
        continue
      }
      var end = start
      var hasDot = false
      while end < bytes.count {
        if bytes[end] == UInt8(ascii: ".") {
          guard end + 1 < bytes.count, bytes[end + 1].isLetter else { break }
          hasDot = true
        } else if !bytes[end].isWord {
          break
        }
        end += 1
      }
      if hasDot { add(path: bytes[start..<end].text) }
      start = end + 1
    }
  }
}

/// What a page proves about the nesting of a section: the paths that its conditions name and, for the parameters of a request,
/// those in messages, descriptions and test labels.
func nestingEvidence(
  for fields: [InterpretedField], kind: PageElement.SectionKind, in document: PageDocument
) -> NestingEvidence {
  var evidence = NestingEvidence()
  // By position: going through the fields themselves would copy each.
  guard fields.indices.contains(where: { fields[$0].field.type == .object || fields[$0].field.type == .array }) else {
    return evidence
  }
  for index in fields.indices {
    guard case .clauses(let clauses, _)? = fields[index].condition?.stated else { continue }
    for clause in clauses { evidence.add(path: clause.name) }
  }
  if kind == .requestParameters {
    for result in document.results {
      evidence.add(sentence: result.message)
      evidence.add(sentence: result.description)
    }
    for testCase in document.testCases { evidence.add(sentence: testCase.label) }
  }
  return evidence
}
