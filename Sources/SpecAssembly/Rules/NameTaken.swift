import Diagnostics

extension DiagnosticRule {
  static let nameTaken = DiagnosticRule(
    id: "name-taken", severity: .error, summary: "two subjects of one scope have the same name",
    explanation: """
      Endpoints of a module, errors of an endpoint and values of a field each need names of their own. Default names never
      collide; these two were pinned. Choose another one for either.
      """,
    example: """
      "003_021": "cardNotFound", "003_022": "cardNotFound"
      """)
}

extension Diagnostic {
  static func nameTaken(
    _ name: String, of subject: String, at span: SourceSpan?, by owner: String, ownerAt ownerSpan: SourceSpan?
  ) -> Diagnostic {
    Diagnostic(
      .nameTaken, "\(quoted(name)), the name of \(subject), is the name of \(owner) as well", at: span,
      notes: ownerSpan.map { [Diagnostic.Note("the other one", at: $0)] } ?? [],
      fix: "Choose another name for one of them in names.json")
  }
}
