import SpecModel

/// An endpoint with what several checks need to know about it, worked out once.
struct EndpointView {
  let endpoint: Endpoint
  let pairing: TestCasePairing
  private let results: ResultSites
  /// Of several test cases with one label, the number of each among them, by position; empty where labels differ.
  private let testCaseNumbers: [Int: Int]

  init(of endpoint: Endpoint) {
    self.endpoint = endpoint
    pairing = TestCasePairing(of: endpoint)
    results = ResultSites(of: endpoint)
    testCaseNumbers = numbersAmongEqual(endpoint.testCases.map(\.label))
  }

  func place(ofResult position: Int, member: String? = nil) -> SpecPlace { results[position].place(member) }

  func place(ofTestCase position: Int, member: String? = nil) -> SpecPlace {
    .element(endpoint.testCases[position].label, testCaseNumbers[position], of: "testCases", endpoint.id, member)
  }
}

/// Where the results of an endpoint are documented.
struct ResultSites {
  private let endpoint: EndpointID
  private let results: [Endpoint.Result]
  /// Of several results with one code, the number of each among them, by position; empty where codes differ.
  private let numbers: [Int: Int]

  init(of endpoint: Endpoint) {
    self.endpoint = endpoint.id
    results = endpoint.results
    numbers = numbersAmongEqual(endpoint.results.map(\.code))
  }

  subscript(position: Int) -> ResultSite {
    ResultSite(endpoint: endpoint, code: results[position].code, number: numbers[position])
  }
}

/// Where a result is documented.
struct ResultSite {
  var endpoint: EndpointID
  var code: String
  /// Its number among the endpoint's results of one code; `nil` where it is the only one.
  var number: Int?

  /// The place of the result, or of a member of it.
  func place(_ member: String? = nil) -> SpecPlace { .element(code, number, of: "results", endpoint, member) }
}

/// Where a failure is documented, and with which message.
struct FailureSite {
  var result: ResultSite
  var message: String
}

extension SpecPlace {
  fileprivate static func element(
    _ name: String, _ number: Int?, of list: String, _ endpoint: EndpointID, _ member: String?
  ) -> SpecPlace {
    var path = [list, name]
    path.reserveCapacity(4)
    if let number { path.append(String(number)) }
    if let member { path.append(member) }
    return SpecPlace(endpoint, path)
  }
}

private func numbersAmongEqual(_ names: [String]) -> [Int: Int] {
  let areDifferent =
    names.count < 12
    ? names.indices.allSatisfy { !names[..<$0].contains(names[$0]) } : Set(names).count == names.count
  if areDifferent { return [:] }
  let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
  var latest: [String: Int] = [:]
  var numbers: [Int: Int] = [:]
  for (position, name) in names.enumerated() where counts[name, default: 0] > 1 {
    latest[name, default: 0] += 1
    numbers[position] = latest[name]
  }
  return numbers
}
