import Diagnostics

extension DiagnosticRule {
  static let ruleUnknown = DiagnosticRule(
    id: "rule-unknown", severity: .error, summary: "a correction confirms a doubt of a rule that does not exist",
    explanation: """
      A confirmation names the rule whose doubt it settles, and no rule has this id. `konagen explain` lists them all; a message
      ends with the id of its own.
      """,
    example: """
      { "at": "POST /api/v1/card/status#request.par.presence", "operation": "confirm", "rule": "condition-mising" }
      """)
}
