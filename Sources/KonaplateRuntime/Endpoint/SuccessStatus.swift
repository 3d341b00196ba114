extension DocumentedResult {
  /// Whether the call did what it was asked for: its status is one of success.
  public var isSuccess: Bool { isSuccessStatus(status) }
}

extension DocumentedTestCase {
  /// Whether the call does what it is asked for: its status is one of success.
  public var isSuccess: Bool { isSuccessStatus(status) }
}

/// Whether an HTTP status is one of success: 200 to 299 (RFC 9110, 15.3).
func isSuccessStatus(_ status: Int) -> Bool { (200..<300).contains(status) }
