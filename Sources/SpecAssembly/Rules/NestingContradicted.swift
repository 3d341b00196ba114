import Diagnostics

extension DiagnosticRule {
  static let nestingContradicted = DiagnosticRule(
    id: "nesting-contradicted", severity: .warning,
    summary: "a path on the page puts a field where the field list does not",
    explanation: """
      A message or a condition names a field by a path, but in the field list it does not follow the object of that path. The
      spec nests it as the field list suggests. Decide with a correction where it belongs.
      """,
    example: """
      Message: Invalid input parameter. cardInfo.userId
      """)
}

extension NestingDoubt {
  static func contradicted(_ field: Int, path: String, container: Int) -> NestingDoubt {
    NestingDoubt(
      field: field,
      doubt: FieldDoubt(
        .nestingContradicted, "the page speaks of \(quoted(path)), but this field does not follow that object",
        at: .name,
        fix: "Decide with a correction where the field belongs"),
      other: Other(field: container, message: "the object of the path"))
  }
}
