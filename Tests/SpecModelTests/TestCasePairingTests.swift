import SpecModel
import Testing

struct TestCasePairingTests {
  private func pairing(results: [String], labels: [String]) -> TestCasePairing {
    TestCasePairing(
      of: Endpoint(
        id: EndpointID(method: "POST", path: "/a"), title: "A", version: "v1",
        results: results.map { Endpoint.Result(status: 400, code: "003_001", message: "No", description: $0) },
        testCases: labels.map { Endpoint.TestCase(status: 400, label: $0) }))
  }

  /// Few labels are looked through, more than sixteen are hashed.
  @Test(arguments: 14...19) func `equal texts are paired, the first with the first, however many there are`(
    _ count: Int
  ) {
    // The first and the last say the same.
    let texts = (0..<(count - 1)).map { "Reason \($0)." } + ["Reason 0."]
    let found = pairing(results: texts, labels: texts.reversed())
    #expect(found.results == [0] + (1..<(count - 1)).reversed() + [count - 1])
    #expect(found.unlabelledResults == [])
    #expect(found.testCasesWithoutResult == [])
  }

  @Test(arguments: 14...19) func `a label belongs to one result only, however many there are`(_ count: Int) {
    let labels = (0..<count).map { "Reason \($0)." }
    let found = pairing(results: labels + ["Reason 3."], labels: labels)
    #expect(found.results == Array(0..<count))
    #expect(found.unlabelledResults == [count])
    #expect(found.testCasesWithoutResult == [])
  }
}
