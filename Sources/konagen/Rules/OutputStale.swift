import Diagnostics

extension DiagnosticRule {
  static let outputStale = DiagnosticRule(
    id: "output-stale", severity: .error, summary: "a file differs from what its sources give",
    explanation: """
      The JSON spec comes from the pages, the Swift library from the JSON spec. One of them was changed and konagen was not run
      afterwards, or its result was not committed. Run konagen and commit what it writes.
      """,
    example: "a page says Length : 20, the committed spec still says 15")
}
