/// A line of the portal's test console.
public struct TestLabel: Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  /// The page's own words.
  public var label: String
  /// Where the documented result stands among the endpoint's ``Endpoint/results``; `nil` where the page hides its code.
  public var result: Int?

  public init(status: Int, label: String, result: Int?) {
    self.status = status
    self.label = label
    self.result = result
  }
}
