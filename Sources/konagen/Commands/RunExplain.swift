import Diagnostics

/// Prints what a rule means, or the list of all rules.
func runExplain(_ session: inout Session, _ operands: [String]) throws(Stop) {
  let output = session.world.output
  guard let id = operands.first else {
    let ids = column(everyRule.map(\.id))
    let severities = column(everyRule.map(\.severity.rawValue))
    for (index, rule) in everyRule.enumerated() { output.write("\(ids[index])\(severities[index])\(rule.summary)\n") }
    return
  }
  guard let rule = everyRule.first(where: { $0.id == id }) else {
    throw .usage(
      UsageError(
        message: "there is no rule '\(id)'" + suggestion(for: id, among: everyRule.map(\.id)), command: "explain"))
  }
  output.write(rule.explained())
}

/// ASCII texts filled up with blanks to one width, two more than the longest has.
private func column(_ texts: [String]) -> [String] {
  let width = texts.reduce(0) { max($0, $1.utf8.count) } + 2
  return texts.map { $0 + String(repeating: " ", count: width - $0.utf8.count) }
}
