import Diagnostics

extension DiagnosticRule {
  static let modeMissing = DiagnosticRule(
    id: "mode-missing", severity: .error,
    summary: "a title does not end in a mode",
    explanation: """
      The portal writes the mode directly after the title: “Discarding a CardSync”. Letter case matters, as \
      “Async” ends in “sync”.

      Scrape the page again.
      """,
    example: """
      Discarding a Card
      """)
}
