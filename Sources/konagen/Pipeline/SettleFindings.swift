import Diagnostics
import SpecAssembly
import SpecChecks

/// Whether anyone learns of the findings of a rule, or a confirmation has to be held against them.
func isAsked(_ rule: DiagnosticRule, atLeast severity: Severity, confirmed: [SettledDoubt]) -> Bool {
  rule.severity >= severity || confirmed.contains { $0.ruleID == rule.id }
}

/// Findings that nobody confirmed, and what to say of confirmations that settle nothing.
func settle(
  _ findings: [CheckFinding], confirmed: [SettledDoubt]
) -> (open: [CheckFinding], unused: [Diagnostic]) {
  let settlements = confirmed.map { Settlement(place: $0.place, ruleID: $0.ruleID, reason: $0.reason) }
  let settled = settle(findings, by: settlements)
  let unused = Set(settled.unusedSettlements)
  return (settled.open, zip(confirmed, settlements).filter { unused.contains($0.1) }.map { unusedConfirmation($0.0) })
}

private func unusedConfirmation(_ confirmation: SettledDoubt) -> Diagnostic {
  let ids = everyRule.map(\.id)
  if ids.contains(confirmation.ruleID) { return confirmation.redundancy }
  let near = nearestWord(to: confirmation.ruleID, among: ids)
  return Diagnostic(
    .ruleUnknown, "there is no rule \(quoted(confirmation.ruleID))", at: confirmation.span,
    fix: near.map { "Write \"\($0)\"" } ?? "Write the id that stands at the end of the message")
}
