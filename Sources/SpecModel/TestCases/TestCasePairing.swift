/// Which result each test case of an endpoint belongs to, by their positions in the endpoint's lists.
///
/// The label of a failure is usually its result's description, sometimes its message, and sometimes neither; both lists
/// stand in the same order. So equal texts are paired first, and between two such pairs what is left is paired by position
/// where the counts agree. Labels of successes name scenarios: one that no success says belongs to the first of them.
public struct TestCasePairing: Hashable, Sendable {
  /// For each test case its result, `nil` where the page has none for it.
  public private(set) var results: [Int?]
  /// Failures without a test case, in the page's order.
  public private(set) var unlabelledResults: [Int] = []
  /// Test cases of failures without a result, in the page's order.
  public private(set) var testCasesWithoutResult: [Int] = []

  public init(of endpoint: Endpoint) {
    let failures = endpoint.results.indices.filter { !endpoint.results[$0].isSuccess }
    let cases = endpoint.testCases.indices.filter { !endpoint.testCases[$0].isSuccess }
    results = TestCasePairing.successes(of: endpoint)
    let partners = TestCasePairing.partners(
      of: failures.map { endpoint.results[$0] }, among: cases.map { endpoint.testCases[$0].label })
    let taken = Set(partners.compactMap { $0 })
    var gap = Gap()
    var nextCase = 0
    var isOrderBroken = false
    for (failure, partner) in zip(failures, partners) {
      guard let partner else {
        gap.results.append(failure)
        continue
      }
      results[cases[partner]] = failure
      // A partner further up than the last one bounds no gap.
      guard partner >= nextCase else {
        isOrderBroken = true
        continue
      }
      gap.testCases = cases.indices[nextCase..<partner].filter { !taken.contains($0) }.map { cases[$0] }
      close(&gap, isTail: false)
      nextCase = partner + 1
    }
    gap.testCases = cases.indices[nextCase...].filter { !taken.contains($0) }.map { cases[$0] }
    close(&gap, isTail: endpoint.isResultsTruncated)
    if isOrderBroken, unlabelledResults.count == testCasesWithoutResult.count {
      unlabelledResults = []
      testCasesWithoutResult = []
    }
  }

  /// What stands between two pairs of equal texts.
  private struct Gap {
    var results: [Int] = []
    var testCases: [Int] = []
  }

  private static func successes(of endpoint: Endpoint) -> [Int?] {
    let successes = endpoint.results.indices.filter { endpoint.results[$0].isSuccess }
    guard successes.count > 1 else { return endpoint.testCases.map { $0.isSuccess ? successes.first : nil } }
    let positions = Dictionary(
      successes.map { (MessageText(endpoint.results[$0].description), $0) }, uniquingKeysWith: { first, _ in first })
    return endpoint.testCases.map { testCase in
      testCase.isSuccess ? positions[MessageText(testCase.label)] ?? successes.first : nil
    }
  }

  /// For each result the first label of equal text that no result before it has, or `nil`.
  private static func partners(of results: [Endpoint.Result], among labels: [String]) -> [Int?] {
    var free = FreeLabels(labels)
    return results.map { free.take(MessageText($0.description)) ?? free.take(MessageText($0.message)) }
  }

  /// Labels that have no result yet.
  private struct FreeLabels {
    private var texts: [MessageText?]
    /// The positions of each text, last first, where there are too many labels to look through.
    private var positions: [MessageText: [Int]] = [:]
    private let hasFew: Bool

    init(_ labels: [String]) {
      texts = labels.map { MessageText($0) }
      hasFew = labels.count <= 16
      if hasFew { return }
      for (index, text) in texts.enumerated().reversed() {
        if let text { positions[text, default: []].append(index) }
      }
    }

    /// The position of the first label that says `text`, which has a result from now on.
    mutating func take(_ text: MessageText) -> Int? {
      guard hasFew else { return positions[text]?.popLast() }
      guard let first = texts.firstIndex(of: text) else { return nil }
      texts[first] = nil
      return first
    }
  }

  private mutating func close(_ gap: inout Gap, isTail: Bool) {
    defer { gap = Gap() }
    // Behind the last result of a truncated list stand the labels of the hidden ones.
    let isPaired = gap.results.count == gap.testCases.count || isTail && gap.results.count < gap.testCases.count
    guard isPaired else {
      unlabelledResults += gap.results
      testCasesWithoutResult += gap.testCases
      return
    }
    for (result, testCase) in zip(gap.results, gap.testCases) { results[testCase] = result }
    testCasesWithoutResult += gap.testCases.dropFirst(gap.results.count)
  }
}

extension Endpoint.Result {
  /// Whether the call did what it was asked for.
  public var isSuccess: Bool { isSuccessStatus(status) }
}

extension Endpoint.TestCase {
  /// Whether the call does what it is asked for.
  public var isSuccess: Bool { isSuccessStatus(status) }
}

/// Whether an HTTP status is one of success: 200 to 299 (RFC 9110, 15.3).
private func isSuccessStatus(_ status: Int) -> Bool { (200..<300).contains(status) }
