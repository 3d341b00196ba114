import Diagnostics

extension DiagnosticRule {
  static let choicesUnusual = DiagnosticRule(
    id: "choices-unusual", severity: .warning, summary: "a boolean's form offers other choices than true and false",
    explanation: """
      The portal's form for a boolean offers true, then false. Another list means that the page was altered or captured
      wrongly; the spec takes nothing from it beside the preselected choice. Scrape the page again.
      """,
    example: """
      true
      true
      true
      """)
}

extension FieldDoubt {
  static func choicesUnusual(_ choices: [Bool]) -> FieldDoubt {
    let list = choices.map { $0 ? "true" : "false" }.joined(separator: ", ")
    return FieldDoubt(
      .choicesUnusual, "the form offers \(choices.isEmpty ? "no choice" : list) instead of true, false",
      at: choices.isEmpty ? .widgetSelection : .widgetChoice(0), fix: "Scrape the page again")
  }
}
