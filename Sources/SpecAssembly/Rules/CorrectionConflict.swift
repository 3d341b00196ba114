import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let correctionConflict = DiagnosticRule(
    id: "correction-conflict", severity: .error, summary: "two corrections decide about one place",
    explanation: """
      A place is changed by one correction, and a doubt confirmed by one. Two at the same place, or one inside the place of the
      other, would depend on their order.
      """,
    example: """
      "at": "POST /a#request.cardInfo" and "at": "POST /a#request.cardInfo.cardNo.length"
      """)
}

extension Diagnostic {
  static func correctionConflict(_ correction: Correction, with first: Correction) -> Diagnostic {
    let subject = first.place == correction.place ? "the same place" : "\(first.place)"
    return Diagnostic(
      .correctionConflict, "another correction decides about \(subject) already",
      at: correction.spans.place ?? correction.spans.whole,
      notes: [Diagnostic.Note("the other correction", at: first.spans.place ?? first.spans.whole)],
      fix: "Remove one of the two, or make one of both")
  }
}
