import Diagnostics

extension DiagnosticRule {
  static let nameInvalid = DiagnosticRule(
    id: "name-invalid", severity: .error, summary: "a pinned name cannot stand in Swift",
    explanation: """
      A name consists of ASCII letters and digits, begins with a capital for an endpoint and with a small letter for everything
      else, and is neither a Swift keyword nor a name that generated code needs for itself.
      """,
    example: """
      "003_022": "default"
      """)
}

extension Diagnostic {
  static func nameInvalid(_ name: String, of subject: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .nameInvalid, "\(quoted(name)), the name of \(subject), cannot stand in Swift", at: span,
      fix: "Choose another name in names.json")
  }
}
