import Diagnostics
import SpecModel

extension Diagnostic {
  /// What a verdict says to the author of the correction; `nil` when it applies.
  init?(_ verdict: CorrectionVerdict, of correction: Correction, basis: Basis) {
    switch verdict {
    case .applies: return nil
    case .targetMissing(let message, let fix):
      self = .correctionTargetMissing(correction, message, fix: fix)
    case .targetAmbiguous(let problem):
      self = problem.diagnostic(at: correction.spans.place ?? correction.spans.whole)
    case .expectationDiffers(let found, let isPageChanged):
      self = .correctionExpectation(correction, found: found, isPageChanged: isPageChanged, basis: basis)
    case .basisChanged: self = .correctionBasisChanged(correction, basis: basis)
    case .redundant(let found): self = .correctionRedundant(correction, found: found)
    }
  }
}
