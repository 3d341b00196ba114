import Diagnostics

extension DiagnosticRule {
  static let boundUnrepresentable = DiagnosticRule(
    id: "bound-unrepresentable", severity: .error,
    summary: "a bound is beyond every number type",
    explanation: """
      A range is checked with exactly the documented bounds. The widest type there is, `Decimal`, holds 38 digits. A bound
      beyond that is most likely a slip in the documentation; correct it.
      """,
    example: """
      "range": { "min": 1, "max": 100000000000000000000000000000000000000000 }
      """)
}
