import Diagnostics

extension DiagnosticRule {
  static let pageForeign = DiagnosticRule(
    id: "page-foreign", severity: .error,
    summary: "a file is no documentation page of Konaplate",
    explanation: """
      None of the headings that every page has (Request Headers, Response Code and so on) stands in the file. The \
      folder of pages must hold pages only.

      Remove the file, or scrape the page again if it is meant to be one.
      """,
    example: """
      Shopping list
      Milk
      """)
}
