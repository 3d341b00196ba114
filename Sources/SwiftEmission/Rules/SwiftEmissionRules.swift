import Diagnostics

/// The rules of this room, for `konagen explain`.
public enum SwiftEmissionRules {
  /// Sorted by id.
  public static let all: [DiagnosticRule] = [
    .accessUnknown, .boundUnrepresentable, .constraintNotEnforced, .nameInvalid, .nameMissing, .nameReserved,
    .nameTaken, .nestingTooDeep,
  ]
}
