/// What the documentation says about a call, beside its fields and their constraints.
///
/// Results, texts and labels are kept as generated code writes them, and read when somebody asks.
public struct EndpointDocumentation: Hashable, Sendable {
  public var facts: EndpointFacts
  private let resultTable: String
  private let requestTextTable: String
  private let testLabelTable: String

  /// - Parameters:
  ///   - facts: What there is one of.
  ///   - results: As for ``DocumentedResult/list(_:)``.
  ///   - requestTexts: As for ``FieldTexts/list(_:)``.
  ///   - testLabels: As for ``TestLabel/list(_:)``.
  public init(_ facts: EndpointFacts, results: String, requestTexts: String, testLabels: String) {
    self.facts = facts
    resultTable = results
    requestTextTable = requestTexts
    testLabelTable = testLabels
  }

  /// The documented outcomes in the documentation's order, successes included.
  public var results: [DocumentedResult] { DocumentedResult.list(resultTable) }

  /// What the documentation says about the request's fields, by their paths of documented names without indices.
  public var requestTexts: [String: String] { FieldTexts.list(requestTextTable) }

  /// The lines of the portal's test console in its order.
  public var testLabels: [TestLabel] { TestLabel.list(testLabelTable) }
}
