import Testing

@testable import konagen

@Suite("Work on all processors")
struct ConcurrentMapTests {
  @Test(
    "values stand in the order of their positions, whatever their number",
    arguments: [0, 1, 2, 15, 16, 17, 1_000, 4_099])
  func order(count: Int) {
    #expect(concurrentMap(count) { $0 * 3 } == (0..<count).map { $0 * 3 })
  }
}
