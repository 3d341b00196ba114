import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let correctionTargetMissing = DiagnosticRule(
    id: "correction-target-missing", severity: .error,
    summary: "the place of a correction is not in the spec, or not one to correct",
    explanation: """
      A correction names a place that the pages do not give, or no longer do. A field was renamed or moved, a page was removed,
      or the place is misspelt. Swift names are in the spec, but they are chosen in names.json.
      """,
    example: """
      "at": "POST /api/v1/card/status#request.cardNumber.length"
      """)
}

extension Diagnostic {
  static func correctionTargetMissing(_ correction: Correction, _ message: String, fix: String?) -> Diagnostic {
    Diagnostic(
      .correctionTargetMissing, message, at: correction.spans.place ?? correction.spans.whole,
      fix: fix ?? "Move the correction to where its subject is now, or remove it")
  }
}
