import Diagnostics

extension DiagnosticRule {
  static let nameDefaulted = DiagnosticRule(
    id: "name-defaulted", severity: .warning, summary: "a spec written by hand leaves the choice of Swift names open",
    explanation: """
      Names are part of the spec, so that a reworded title or message never renames public API. `konagen extract` writes them. In
      a spec written by hand they may be missing; they are then made from titles and messages, and change with them.
      """,
    example: """
      { "endpoint": "POST /api/v1/card/status", "title": "Modification of the Card’s State" }
      """)
}
