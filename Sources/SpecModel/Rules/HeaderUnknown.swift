import Diagnostics

extension DiagnosticRule {
  /// An endpoint uses a header that api.json does not describe.
  public static let headerUnknown = DiagnosticRule(
    id: "header-unknown", severity: .error,
    summary: "an endpoint uses a header that api.json does not describe",
    explanation: """
      A header is described once, in requestHeaders or responseHeaders of api.json, and endpoints use it by its
      name. Letter case counts.
      """,
    example: """
      { "request": { "headers": ["X-KM-Timezone"] } }
      """)
}
