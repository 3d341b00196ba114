import Diagnostics

extension DiagnosticRule {
  static let captureIncomplete = DiagnosticRule(
    id: "capture-incomplete", severity: .error,
    summary: "a page was scraped without its requests, its method or its top",
    explanation: """
      Scraping only a part of the portal's window yields a text without method and path, without the request's \
      headers and parameters, or with their headings and nothing under them. An endpoint made of that would have a \
      silently empty request, so none is made.

      Scrape the whole page, from the line “Konaplate logo” to the list of all endpoints at its end.
      """,
    example: """
      Version: v1
      Response Headers
      X-KM-Correlation-Id
      """)
}
