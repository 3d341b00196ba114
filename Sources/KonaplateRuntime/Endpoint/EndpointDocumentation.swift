/// What the documentation says about a call, beside its fields and their constraints.
public struct EndpointDocumentation: Sendable {
  public var facts: EndpointFacts
  private let texts: Texts

  private enum Texts {
    case lists([DocumentedResult], [String: String], [TestLabel])
    /// As generated code writes them; read when somebody asks.
    case tables(results: String, requestTexts: String, testLabels: String)
  }

  public init(
    _ facts: EndpointFacts, results: [DocumentedResult] = [], requestTexts: [String: String] = [:],
    testLabels: [TestLabel] = []
  ) {
    self.facts = facts
    texts = .lists(results, requestTexts, testLabels)
  }

  /// Takes lists as generated code writes them: they compile in a fraction of the time.
  ///
  /// - Parameters:
  ///   - facts: What there is one of.
  ///   - results: As for ``DocumentedResult/list(_:)``.
  ///   - requestTexts: As for ``FieldTexts/list(_:)``.
  ///   - testLabels: As for ``TestLabel/list(_:)``.
  public init(_ facts: EndpointFacts, results: String, requestTexts: String, testLabels: String) {
    self.facts = facts
    texts = .tables(results: results, requestTexts: requestTexts, testLabels: testLabels)
  }

  /// The documented outcomes in the documentation's order, successes included.
  public var results: [DocumentedResult] {
    switch texts {
    case .lists(let results, _, _): results
    case .tables(let results, _, _): DocumentedResult.list(results)
    }
  }

  /// What the documentation says about the request's fields, by their paths of documented names without indices.
  public var requestTexts: [String: String] {
    switch texts {
    case .lists(_, let requestTexts, _): requestTexts
    case .tables(_, let requestTexts, _): FieldTexts.list(requestTexts)
    }
  }

  /// The lines of the portal's test console in its order.
  public var testLabels: [TestLabel] {
    switch texts {
    case .lists(_, _, let testLabels): testLabels
    case .tables(_, _, let testLabels): TestLabel.list(testLabels)
    }
  }
}
