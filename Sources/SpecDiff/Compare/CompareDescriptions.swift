import SpecModel

/// The lines that only one side has, each side's in its order; both sides whole where they differ in order alone.
func changedLines(_ base: [String], _ head: [String]) -> (before: [String], after: [String]) {
  let before = lines(base, without: head)
  let after = lines(head, without: base)
  return before.isEmpty && after.isEmpty ? (base, head) : (before, after)
}

private func lines(_ lines: [String], without others: [String]) -> [String] {
  var spare: [String: Int] = [:]
  for line in others { spare[line, default: 0] += 1 }
  return lines.filter { line in
    guard let count = spare[line], count > 0 else { return true }
    spare[line] = count - 1
    return false
  }
}

/// The finding about a description that changed.
func describeDescriptionChange(
  _ base: [String], _ head: [String], place: SpecPlace, direction: Direction, change: Change
) -> Draft {
  let (before, after) = changedLines(base, head)
  let isSignificant = significantWords(of: before) != significantWords(of: after)
  return Draft(
    rule: .description, place: place, before: before.isEmpty ? nil : before.joined(separator: "\n"),
    after: after.isEmpty ? nil : after.joined(separator: "\n"), effect: isSignificant ? .undecidable : .wording,
    direction: direction, changes: [change])
}

/// Whether every changed line is the one that some finding of the same field was derived from, so that the page's edit is already told.
func isDescriptionTold(by drafts: [Draft], _ base: [String], _ head: [String]) -> Bool {
  guard !drafts.isEmpty else { return false }
  let (before, after) = changedLines(base, head)
  guard let oldRest = restOf(before, drafts, side: \.before), let newRest = restOf(after, drafts, side: \.after) else {
    return false
  }
  return significantWords(of: oldRest) == significantWords(of: newRest)
}

/// What the lines say beside what the findings tell; `nil` when a line tells something else altogether.
private func restOf(_ lines: [String], _ drafts: [Draft], side: (DerivedWording) -> [[String]]) -> [String]? {
  var rests: [String] = []
  for line in lines {
    // Nobody states a fact in a line of this length, and looking for one would take long.
    if line.utf8.count > 4096 { return nil }
    var best: (size: Int, rest: String?)?
    for draft in drafts {
      for texts in side(draft.wording) {
        let size = texts.reduce(0) { $0 + $1.utf8.count }
        guard size > best?.size ?? 0, let rest = removing(texts, from: line) else { continue }
        best = (size, draft.wording.isWholeLine ? nil : rest)
      }
    }
    guard let best else { return nil }
    if let rest = best.rest { rests.append(rest) }
  }
  return rests
}

/// The line without the texts, each of them standing there as words of its own; `nil` when one does not.
private func removing(_ texts: [String], from line: String) -> String? {
  var rest = Array(line.utf8)
  for text in texts.sorted(by: { $0.utf8.count > $1.utf8.count }) {
    guard let range = range(of: Array(text.utf8), in: rest) else { return nil }
    rest.replaceSubrange(range, with: [0x20])
  }
  return String(decoding: rest, as: UTF8.self)
}

private func range(of text: [UInt8], in line: [UInt8]) -> Range<Int>? {
  guard let first = text.first, let last = text.last, text.count <= line.count else { return nil }
  for start in 0...(line.count - text.count) where line[start] == first && line[start...].starts(with: text) {
    let end = start + text.count
    let startsWord = start == 0 || !(isWordByte(first) && isWordByte(line[start - 1]))
    let endsWord = end == line.count || !(isWordByte(last) && isWordByte(line[end]))
    if startsWord && endsWord { return start..<end }
  }
  return nil
}

/// ASCII letters and digits: Korean glues its endings to a word, so that no boundary is asked for there.
private func isWordByte(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
