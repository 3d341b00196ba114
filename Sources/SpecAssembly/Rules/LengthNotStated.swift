import Diagnostics

extension DiagnosticRule {
  static let lengthNotStated = DiagnosticRule(
    id: "length-not-stated", severity: .note, summary: "a length of 0 is the portal's word for none stated",
    explanation: """
      The portal shows `Length : 0` where its authors filled in no length. The spec holds no length for the field.
      """,
    example: """
      Length : 0
      """)
}

extension FieldDoubt {
  static let lengthNotStated = FieldDoubt(
    .lengthNotStated, "a length of 0 means that none is stated", at: .constraint, member: "length")
}
