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
    var isTold = false
    for draft in drafts where !isTold {
      let told = side(draft.wording).first { $0.allSatisfy { !$0.isEmpty && line.utf8.contains($0.utf8) } }
      guard let told else { continue }
      isTold = true
      if !draft.wording.isWholeLine { rests.append(removing(told, from: line)) }
    }
    if !isTold { return nil }
  }
  return rests
}

private func removing(_ texts: [String], from line: String) -> String {
  var rest = line
  for text in texts.sorted(by: { $0.utf8.count > $1.utf8.count }) {
    if let range = rest.utf8.firstRange(of: text.utf8) { rest.replaceSubrange(range, with: " ") }
  }
  return rest
}
