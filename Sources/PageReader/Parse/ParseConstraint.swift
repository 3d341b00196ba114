/// What a line in the place of a constraint turns out to be.
enum ConstraintLine {
  case constraint(Labelled<PageConstraint>)
  /// A constraint is clearly meant, but none that is known.
  case unknown
  case prose
}

/// Reads `Length : 15`, `Min : 1 , Max : 255` or `Value : 8`, in either language, with any number of blanks.
func parseConstraint(_ line: UnsafeBufferPointer<UInt8>) -> ConstraintLine {
  let end = min(line.count, 32)
  var colon = 0
  while colon < end, line[colon] != Byte.colon { colon += 1 }
  guard colon > 0, colon < end else { return .prose }
  for (word, language, kind) in constraintWords where startsWith(word, line, 0) {
    var cursor = word.utf8CodeUnitCount
    guard let first = parseOperand(line, &cursor) else { return colonFollows(word, line) ? .unknown : .prose }
    if kind != .bounds {
      guard cursor == line.count else { return .unknown }
      return .constraint(Labelled(kind == .length ? .length(first) : .value(first), language))
    }
    guard cursor < line.count, line[cursor] == Byte.comma else { return .unknown }
    cursor += 1
    skipBlanks(line, &cursor)
    let maximum: StaticString = language == .korean ? "최대" : "Max"
    guard startsWith(maximum, line, cursor) else { return .unknown }
    cursor += maximum.utf8CodeUnitCount
    guard let second = parseOperand(line, &cursor), cursor == line.count else { return .unknown }
    return .constraint(Labelled(.bounds(min: first, max: second), language))
  }
  return resemblesConstraint(line, colon) ? .unknown : .prose
}

private enum ConstraintKind { case length, bounds, value }

private let constraintWords: [(StaticString, LabelLanguage, ConstraintKind)] = [
  ("Length", .english, .length), ("Min", .english, .bounds), ("Value", .english, .value),
  ("길이", .korean, .length), ("최소", .korean, .bounds), ("값", .korean, .value),
]

/// Words that open a constraint, though none that the portal was seen to use.
private let suspectedWords: [StaticString] = [
  "Max", "최대", "Size", "Range", "Pattern", "Regex", "Regexp", "Digits", "Scale", "Precision", "Minimum", "Maximum",
  "Min length", "Max length", "Min Length", "Max Length", "MinLength", "MaxLength",
]

/// Words that open a line of prose of the same shape: a default, a unit, an example.
private let innocentWords: [StaticString] = [
  "Default", "Unit", "Form", "Format", "Example", "Ex", "Note", "Code", "Type",
]

/// Whether a line of another word than the known ones is meant as a constraint: a suspected word, or `Word : number` in the
/// portal's own spacing. Words in capitals only are values with their meaning, as in `WAIT : 1`.
private func resemblesConstraint(_ line: UnsafeBufferPointer<UInt8>, _ colon: Int) -> Bool {
  if suspectedWords.contains(where: { startsWith($0, line, 0) && colonFollows($0, line) }) { return true }
  guard line[colon - 1].isBlank, colon + 1 < line.count, line[colon + 1].isBlank, line[0].isUpperCase else {
    return false
  }
  let word = line[..<(colon - 1)]
  guard word.allSatisfy(\.isLetter), !word.allSatisfy(\.isUpperCase) else { return false }
  if innocentWords.contains(where: { startsWith($0, line, 0) && colonFollows($0, line) }) { return false }
  var cursor = colon
  return parseOperand(line, &cursor) != nil
    && line[cursor...].allSatisfy { $0.isDigit || $0.isBlank || $0 == Byte.comma || $0 == Byte.minus || $0 == 0x7E }
}

private func startsWith(_ word: StaticString, _ line: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
  let count = word.utf8CodeUnitCount
  guard line.count >= offset + count else { return false }
  return word.withUTF8Buffer { wanted in
    for index in 0..<count where wanted[index] != line[offset + index] { return false }
    return true
  }
}

private func colonFollows(_ word: StaticString, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
  var cursor = word.utf8CodeUnitCount
  skipBlanks(line, &cursor)
  return cursor < line.count && line[cursor] == Byte.colon
}

private func skipBlanks(_ line: UnsafeBufferPointer<UInt8>, _ cursor: inout Int) {
  while cursor < line.count, line[cursor].isBlank { cursor += 1 }
}

/// Reads a colon and digits with an optional sign and point, and the blanks around them.
private func parseOperand(_ line: UnsafeBufferPointer<UInt8>, _ cursor: inout Int) -> String? {
  skipBlanks(line, &cursor)
  guard cursor < line.count, line[cursor] == Byte.colon else { return nil }
  cursor += 1
  skipBlanks(line, &cursor)
  let start = cursor
  if cursor < line.count, line[cursor] == Byte.minus { cursor += 1 }
  let whole = cursor
  while cursor < line.count, line[cursor].isDigit { cursor += 1 }
  guard cursor > whole else { return nil }
  if cursor + 1 < line.count, line[cursor] == Byte.point, line[cursor + 1].isDigit {
    cursor += 1
    while cursor < line.count, line[cursor].isDigit { cursor += 1 }
  }
  let operand = String(decoding: UnsafeBufferPointer(rebasing: line[start..<cursor]), as: UTF8.self)
  skipBlanks(line, &cursor)
  return operand
}
