/// A case of the portal's test console: a labelled outcome of a call.
public struct DocumentedTestCase: Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  /// The page's own words, for example `This card has been reissued before.`
  public var label: String
  /// The documented result that the label belongs to; `nil` where the page lists the label but hides the result's code.
  public var result: DocumentedResult?

  public init(status: Int, label: String, result: DocumentedResult? = nil) {
    self.status = status
    self.label = label
    self.result = result
  }
}

extension DocumentedTestCase: CustomStringConvertible {
  /// As the page writes it: `400 - This card has been reissued before.`
  public var description: String { "\(status) - \(label)" }
}
