import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let correctionRedundant = DiagnosticRule(
    id: "correction-redundant", severity: .error, summary: "the pages say by themselves what a correction asks for",
    explanation: """
      The pages caught up with a decision, or a confirmed doubt is not raised any more. The correction has done its work;
      left in place it would hide the next change.
      """,
    example: """
      "at": "POST /api/v1/prepay-card/physical/register#request.headers.X-KM-User-AspId.length", "value": { "min": 15, "max": 15 }
      """)
}

extension Diagnostic {
  static func correctionRedundant(_ correction: Correction, found: JSONValue?) -> Diagnostic {
    Diagnostic(
      .correctionRedundant,
      found.map { "the pages say \($0) at \(correction.place) by themselves" }
        ?? "the pages have nothing at \(correction.place) that could be removed",
      at: correction.spans.whole ?? correction.spans.place, fix: "Remove the correction")
  }

  static func confirmationRedundant(_ correction: Correction, rule: String) -> Diagnostic {
    SettledDoubt(
      place: correction.place, ruleID: rule, reason: correction.reason,
      span: correction.spans.rule ?? correction.spans.whole
    ).redundancy
  }
}

extension SettledDoubt {
  /// What to say when the rule does not report the doubt.
  public var redundancy: Diagnostic {
    guard let span else {
      return Diagnostic(
        .correctionRedundant, "nothing is reported as \(ruleID) at \(place)",
        fix: "Confirm what a message says, with its id and its place")
    }
    return Diagnostic(
      .correctionRedundant, "nothing is reported as \(ruleID) at \(place) any more", at: span,
      fix: "Remove the correction")
  }
}
