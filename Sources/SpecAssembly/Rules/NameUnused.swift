import Diagnostics

extension DiagnosticRule {
  static let nameUnused = DiagnosticRule(
    id: "name-unused", severity: .warning,
    summary: "a pinned name belongs to something that no page documents any more",
    explanation: """
      The file of names pins a Swift name for an endpoint, an error or a value that the pages no longer hold. If it is gone for
      good, remove the entry; if it moved, move the entry along, so that the Swift name stays.
      """,
    example: """
      "003_022": "cardAlreadyTerminated"
      """)
}

extension Diagnostic {
  static func nameUnused(_ subject: String, name: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .nameUnused, "the name \(quoted(name)) is pinned for \(subject), which is not documented", at: span,
      fix: "Remove the entry from names.json, or move it to where the subject is now")
  }
}
