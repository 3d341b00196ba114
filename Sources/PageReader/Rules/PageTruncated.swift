import Diagnostics

extension DiagnosticRule {
  static let pageTruncated = DiagnosticRule(
    id: "page-truncated", severity: .error,
    summary: "a page ends before its test console",
    explanation: """
      Everything after the end of the file is missing, and the last field or result may be cut as well. Further \
      faults near the end are not reported, as they follow from this one.

      Scrape the whole page again.
      """,
    example: """
      Response Code

      200

      Error code
      """)
}
