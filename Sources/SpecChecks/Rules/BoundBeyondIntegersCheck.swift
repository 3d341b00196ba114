import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let boundBeyondIntegers = DiagnosticRule(
    id: "bound-beyond-integers", severity: .warning,
    summary: "a bound is beyond what any integer type holds",
    explanation: """
      A whole number of a request becomes a 64-bit integer: up to 9223372036854775807 with a sign, up to
      18446744073709551615 without. A documented bound outside of both, or a range that needs a sign and more than the
      signed maximum, has no Swift type that holds every allowed value. A length has to fit a signed 64-bit count.

      Usually digits were miscounted: nineteen nines fit, twenty do not.
      """,
    example: """
      userId  number  Required  Min : 1 , Max : 99999999999999999999
      """)
}

/// Looks for bounds that need more than 64 bits.
struct BoundBeyondIntegersCheck: BoundsCheck {
  var rule: DiagnosticRule { .boundBeyondIntegers }

  func lengthProblem(_ length: Bounds) -> String? {
    guard length.max.isInteger, length.max.exactly(Int64.self) == nil, length.max > 0 else { return nil }
    return "goes up to \(length.max), but a count ends at \(Int64.max)"
  }

  func rangeProblem(_ range: Bounds) -> String? {
    guard range.min.isInteger, range.max.isInteger else { return nil }
    let fitsSigned = range.min.exactly(Int64.self) != nil && range.max.exactly(Int64.self) != nil
    let fitsUnsigned = range.min.exactly(UInt64.self) != nil && range.max.exactly(UInt64.self) != nil
    if fitsSigned || fitsUnsigned { return nil }
    if range.max > 0, range.max.exactly(UInt64.self) == nil {
      return "goes up to \(range.max), but integers end at \(UInt64.max)"
    }
    if range.min.exactly(Int64.self) == nil, range.min < 0 {
      return "goes down to \(range.min), but integers start at \(Int64.min)"
    }
    return "is \(range.wording), but a signed integer ends at \(Int64.max) and an unsigned one has no negative values"
  }
}
