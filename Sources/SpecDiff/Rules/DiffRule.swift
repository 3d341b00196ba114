import Diagnostics

/// A rule of the comparison: what `konagen explain` prints, and what the verdict table needs to weigh it.
struct DiffRule: Sendable {
  let rule: DiagnosticRule
  /// Whether the effect counts for what travels.
  let concernsWire: Bool
  /// Whether the effect counts for what happens; it never weighs more than risky there.
  let concernsBehaviour: Bool
  /// The effects that a finding of the rule can have.
  let effects: [Effect]

  init(
    _ id: String, _ concerns: [Concern], _ effects: [Effect], summary: String, explanation: String, example: String
  ) {
    rule = DiagnosticRule(id: id, severity: .warning, summary: summary, explanation: explanation, example: example)
    concernsWire = concerns.contains(.wire)
    concernsBehaviour = concerns.contains(.behaviour)
    self.effects = effects
  }

  enum Concern { case wire, behaviour }

  /// The verdicts of one finding, its source verdict as the comparison found it.
  func verdicts(_ effect: Effect, _ direction: Direction, source: Verdict, wireReason: String? = nil) -> Verdicts {
    let severity = VerdictTable.severity(of: effect, in: direction)
    let wireReason = wireReason ?? VerdictTable.wireReason(for: effect, in: direction)
    return Verdicts(
      wire: concernsWire ? Verdict(severity, wireReason) : .none, source: source,
      behaviour: concernsBehaviour
        ? Verdict(min(severity, .risky), VerdictTable.behaviourReason(for: effect)) : .none)
  }
}
