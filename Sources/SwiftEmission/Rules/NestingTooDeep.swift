import Diagnostics

extension DiagnosticRule {
  static let nestingTooDeep = DiagnosticRule(
    id: "swift-nesting-too-deep", severity: .error,
    summary: "objects are nested deeper than any API nests them",
    explanation: """
      Generated types nest like the documented objects. More than 32 levels are a mistake in the spec.
      """,
    example: """
      { "name": "a", "type": "object", "fields": [{ "name": "a", "type": "object", "fields": ["…"] }] }
      """)
}
