import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let boundsEmpty = DiagnosticRule(
    id: "bounds-empty", severity: .warning,
    summary: "a length or range is reversed or allows no useful value",
    explanation: """
      The lower bound is above the upper one, a length is below zero, not whole or zero throughout, or a range holds
      zero alone. No request can satisfy such a constraint; usually two digits were swapped or zero stands for "not
      stated".

      Correct the bounds, or remove the constraint.
      """,
    example: """
      amount  number  Required  Min : 100 , Max : 1
      """)
}

/// Looks for lengths and ranges that hold nothing.
struct BoundsEmptyCheck: BoundsCheck {
  var rule: DiagnosticRule { .boundsEmpty }

  private static let zero: ExactNumber = 0

  func lengthProblem(_ length: Bounds) -> String? {
    if let problem = reversal(length) { return problem }
    if length.min < Self.zero { return "starts below zero, at \(length.min)" }
    if length.max == Self.zero { return "is 0, which only an empty text has" }
    guard length.min.isInteger, length.max.isInteger else {
      return "is \(length.wording), but characters are counted in whole numbers"
    }
    return nil
  }

  func rangeProblem(_ range: Bounds) -> String? {
    reversal(range) ?? (range.min == Self.zero && range.max == Self.zero ? "holds 0 alone" : nil)
  }

  private func reversal(_ bounds: Bounds) -> String? {
    bounds.min > bounds.max ? "is reversed: its minimum \(bounds.min) is above its maximum \(bounds.max)" : nil
  }
}
