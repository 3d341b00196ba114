import Diagnostics

extension DiagnosticRule {
  static let outputStale = DiagnosticRule(
    id: "output-stale", severity: .error, summary: "a file differs from what its sources give",
    explanation: """
      The JSON spec comes from the pages, the Swift library from the JSON spec. One of them was changed and konagen was not run
      afterwards, or its result was not committed. Run konagen and commit what it writes.
      """,
    example: "a page says Length : 20, the committed spec still says 15")

  static let outputMissing = DiagnosticRule(
    id: "output-missing", severity: .error, summary: "a file that should be there is missing",
    explanation: """
      The sources give this file, but it is not in the folder: a page was added, or the file was deleted or never committed.
      Run konagen and commit what it writes.
      """,
    example: "Generated/Konaplate/CardStateModification.swift was deleted")

  static let outputExtra = DiagnosticRule(
    id: "output-extra", severity: .error, summary: "a file is left over whose source is gone",
    explanation: """
      konagen wrote this file once, but no source gives it any more: a page was removed, or an endpoint got another path or name.
      Run konagen, which removes it.
      """,
    example: "specs/endpoints/post-api-v1-card-status.json after its page was deleted")
}
