import Diagnostics

extension DiagnosticRule {
  static let controlCharacter = DiagnosticRule(
    id: "control-character", severity: .error,
    summary: "a page holds a control character that no text has",
    explanation: """
      NUL bytes, lone carriage returns and other control characters do not come from the portal: the file was \
      damaged, or it is no text. Carriage returns directly before line feeds are fine.

      Scrape the page again.
      """,
    example: """
      Length : 15<U+0000>
      """)
}
