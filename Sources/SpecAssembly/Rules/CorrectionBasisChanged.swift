import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let correctionBasisChanged = DiagnosticRule(
    id: "correction-basis-changed", severity: .error, summary: "the lines that a correction rests on were reworded",
    explanation: """
      What a correction replaces still stands there, but the page's lines about it read otherwise than when the decision was
      taken. The new wording may bear on the decision: look at it, and accept the new basis if the decision still holds.
      """,
    example: """
      "basis": "85944171f73967e8"
      """)
}

extension Diagnostic {
  static func correctionBasisChanged(_ correction: Correction, basis: Basis) -> Diagnostic {
    Diagnostic(
      .correctionBasisChanged, "the page's lines about \(correction.place) changed since this was decided",
      at: correction.spans.basis ?? correction.spans.whole, notes: basis.notes(since: correction),
      fix: """
        If the decision still holds, set "basis" to "\(basis.hash)" or run konagen correct \
        \(shellQuoted("\(correction.place)")) --review; otherwise change or remove the correction
        """)
  }
}
