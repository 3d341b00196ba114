/// What happens to a request that breaks documented constraints, in its parameters or in its headers.
public enum ValidationPolicy: Sendable {
  /// The call fails with every violation, and nothing is sent.
  case enforce
  /// The closure gets every violation, and the request is sent. It is not called for a sound request, and called by itself
  /// for the token, which is there only when the request has been signed.
  case report(@Sendable ([Violation]) -> Void)
  /// Nothing is checked.
  case off
}

extension ValidationPolicy {
  /// Hands over violations, if there are any.
  ///
  /// - Throws: The violations, where they are enforced.
  func apply(to violations: @autoclosure () -> [Violation]) throws(ValidationError) {
    if case .off = self { return }
    let violations = violations()
    if violations.isEmpty { return }
    switch self {
    case .enforce: throw ValidationError(violations: violations)
    case .report(let report): report(violations)
    case .off: break
    }
  }
}
