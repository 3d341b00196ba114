/// What happens to a request that breaks documented constraints.
public enum ValidationPolicy: Sendable {
  /// The call fails with every violation, and nothing is sent.
  case enforce
  /// The closure gets every violation, and the request is sent. It is not called for a sound request.
  case report(@Sendable ([Violation]) -> Void)
  /// Nothing is checked.
  case off
}
