import SpecModel

/// Which test label belongs to which result of an endpoint, failures only: labels of successes name scenarios.
///
/// A label is usually the result's description, sometimes its message, and sometimes neither; both lists stand in the same order. So
/// equal texts are paired first, and between two such pairs what is left is paired by position where the counts agree.
struct TestLabels {
  /// Failures without a label, in the page's order.
  private(set) var unlabelled: [(place: SpecPlace, result: Endpoint.Result)] = []
  /// Labels of failures without a result, in the page's order.
  private(set) var withoutResult: [(place: SpecPlace, label: String)] = []

  /// - Parameters:
  ///   - resultPlaces: The places of the endpoint's results, in order.
  ///   - labelPlaces: The places of its test cases, in order.
  init(of endpoint: Endpoint, results resultPlaces: [SpecPlace], labels labelPlaces: [SpecPlace]) {
    let results = zip(resultPlaces, endpoint.results)
      .filter { !$1.isSuccess }.map { (place: $0, result: $1) }
    let labels = zip(labelPlaces, endpoint.testCases)
      .filter { !(200..<300).contains($1.status) }.map { (place: $0, label: $1.label) }
    let partners = TestLabels.partners(of: results.map(\.result), among: labels.map(\.label))
    let taken = Set(partners.compactMap { $0 })
    var gap = Gap()
    var nextLabel = 0
    var isOrderBroken = false
    for (result, partner) in zip(results, partners) {
      guard let partner else {
        gap.results.append(result)
        continue
      }
      // A partner further up than the last one bounds no gap.
      guard partner >= nextLabel else {
        isOrderBroken = true
        continue
      }
      gap.labels = labels.indices[nextLabel..<partner].filter { !taken.contains($0) }.map { labels[$0] }
      close(&gap, isTail: false)
      nextLabel = partner + 1
    }
    gap.labels = labels.indices[nextLabel...].filter { !taken.contains($0) }.map { labels[$0] }
    close(&gap, isTail: endpoint.isResultsTruncated)
    if isOrderBroken, unlabelled.count == withoutResult.count {
      unlabelled = []
      withoutResult = []
    }
  }

  /// What stands between two pairs of equal texts.
  private struct Gap {
    var results: [(place: SpecPlace, result: Endpoint.Result)] = []
    var labels: [(place: SpecPlace, label: String)] = []
  }

  /// For each result the label of equal text, or `nil`; no label has two results.
  private static func partners(of results: [Endpoint.Result], among labels: [String]) -> [Int?] {
    var positions: [MessageText: [Int]] = [:]
    for (index, label) in labels.enumerated().reversed() {
      positions[MessageText(label), default: []].append(index)
    }
    return results.map { result in
      positions[MessageText(result.description)]?.popLast() ?? positions[MessageText(result.message)]?.popLast()
    }
  }

  private mutating func close(_ gap: inout Gap, isTail: Bool) {
    defer { gap = Gap() }
    if gap.results.count == gap.labels.count { return }
    // Behind the last result of a truncated list stand the labels of the hidden ones.
    if isTail, gap.results.count < gap.labels.count {
      withoutResult += gap.labels.dropFirst(gap.results.count)
      return
    }
    unlabelled += gap.results
    withoutResult += gap.labels
  }
}

extension Endpoint.Result {
  /// Whether the call did what it was asked for.
  var isSuccess: Bool { (200..<300).contains(status) }
}
