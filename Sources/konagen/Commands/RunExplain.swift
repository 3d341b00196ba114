import Diagnostics

/// Prints what a rule means, or the list of all rules.
func runExplain(_ session: inout Session, _ operands: [String]) throws(Stop) {
  let output = session.world.output
  guard let id = operands.first else {
    let width = everyRule.reduce(0) { max($0, $1.id.utf8.count) }
    for rule in everyRule {
      let blanks = String(repeating: " ", count: width - rule.id.utf8.count + 2)
      output.write("\(rule.id)\(blanks)\(rule.severity.rawValue)  \(rule.summary)\n")
    }
    return
  }
  guard let rule = everyRule.first(where: { $0.id == id }) else {
    throw .usage(
      UsageError(
        message: "there is no rule '\(id)'" + suggestion(for: id, among: everyRule.map(\.id)), command: "explain"))
  }
  output.write(rule.explained())
}
