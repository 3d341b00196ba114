import SpecModel

/// An endpoint with what several checks need to know about it, worked out once.
struct EndpointView {
  var endpoint: Endpoint
  /// The place of each result, in order; of several with one code, its number among them follows the code.
  var resultPlaces: [SpecPlace]
  /// The place of each test case, in order; of several with one label, its number among them follows the label.
  var testCasePlaces: [SpecPlace]
  var testLabels: TestLabels

  init(of endpoint: Endpoint) {
    self.endpoint = endpoint
    resultPlaces = endpoint.places(of: endpoint.results.map(\.code), in: "results")
    testCasePlaces = endpoint.places(of: endpoint.testCases.map(\.label), in: "testCases")
    testLabels = TestLabels(of: endpoint, results: resultPlaces, labels: testCasePlaces)
  }
}

extension Endpoint {
  fileprivate func places(of names: [String], in list: String) -> [SpecPlace] {
    let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    if counts.count == names.count { return names.map { SpecPlace(id, [list, $0]) } }
    var numbers: [String: Int] = [:]
    return names.map { name in
      guard counts[name, default: 0] > 1 else { return SpecPlace(id, [list, name]) }
      numbers[name, default: 0] += 1
      return SpecPlace(id, [list, name, String(numbers[name, default: 0])])
    }
  }
}

extension SpecPlace {
  /// The place of a member of what stands here.
  func member(_ name: String) -> SpecPlace { SpecPlace(endpoint, path + [name]) }
}
