import Foundation
import SpecDiff
import Testing

@Suite("The documentation of the rules")
struct RulesTableTests {
  private static let file = DiffFixture.root.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Sources/SpecDiff/SpecDiff.docc/Rules.md")

  @Test("The page holds exactly the registry's tables")
  func page() throws {
    let expected = """
      # Rules of the comparison

      What `konagen diff` reports, and what it weighs. `konagen explain` says more about each rule.

      \(SpecDiffRules.markdown)
      """
    if ProcessInfo.processInfo.environment["KONAGEN_KEEP_SNAPSHOTS"] == "1" {
      try expected.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let page = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(page == expected, "KONAGEN_RECORD=1 swift test --filter RulesTableTests")
  }
}
