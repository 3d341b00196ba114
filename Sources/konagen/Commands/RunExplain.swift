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
  output.write(explanation(of: rule, width: min(output.width ?? 80, 100)))
}

/// A rule as a page of text.
private func explanation(of rule: DiagnosticRule, width: Int) -> String {
  let paragraphs = rule.explanation.split(separator: "\n\n").map { wrap($0, width: width) }
  let example = rule.example.split(separator: "\n", omittingEmptySubsequences: false).map {
    $0.isEmpty ? "\n" : "    \($0)\n"
  }
  return """
    \(rule.id) (\(rule.severity.rawValue)): \(rule.summary)

    \(paragraphs.joined(separator: "\n"))
    Example:

    \(example.joined())
    """
}

/// Words in lines of at most `width` columns, with a final line feed.
func wrap(_ text: some StringProtocol, width: Int) -> String {
  var lines: [String] = []
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines.map { $0 + "\n" }.joined()
}
