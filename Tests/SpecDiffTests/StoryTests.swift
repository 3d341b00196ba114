import Diagnostics
import Foundation
import SpecDiff
import SpecModel
import Testing

/// A page was reworded, a length tightened, a field required, an error code added, a condition changed, and a value added to a
/// response; somebody had agreed to the error code before.
@Suite("A season of edits")
struct StoryTests {
  private static let folder = DiffFixture.root.deletingLastPathComponent().appending(
    path: "DiffStory", directoryHint: .isDirectory)

  private static func comparison() throws -> Comparison {
    func side(_ name: String) throws -> FixtureSide {
      try fixtureSide(Array(Data(contentsOf: folder.appending(path: name))), file: name)
    }
    var comparison = compareSpecs(base: try side("before.json").spec, head: try side("after.json").spec)
    for index in comparison.findings.indices where comparison.findings[index].rule.id == "length-changed" {
      comparison.findings[index].cause = .pages
      comparison.findings[index].evidence = Evidence(
        before: [SourceSpan(file: "specs/pages/holding-a-card.txt", line: 41, lineText: "Length : 66")],
        after: [SourceSpan(file: "specs/pages/holding-a-card.txt", line: 41, lineText: "Length : 64")])
    }
    let agreed = comparison.findings.filter { $0.rule.id == "result-added" }.map {
      Acceptance($0, reason: "Our switch has a default")
    }
    return comparison.accepting(agreed)
  }

  @Test("The review of a pull request", arguments: ["review.md", "review.txt", "review.json"])
  func review(name: String) throws {
    let comparison = try Self.comparison()
    let review =
      switch name {
      case "review.md": comparison.markdown()
      case "review.txt": comparison.text()
      default: String(decoding: comparison.json(), as: UTF8.self)
      }
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["KONAGEN_KEEP_SNAPSHOTS"] == "1" {
      try review.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(review == expected)
  }

  @Test("What the season means")
  func verdict() throws {
    let comparison = try Self.comparison()
    #expect(comparison.findings.count == 7)
    #expect(comparison.suggestedBump == .major)
    #expect(comparison.worstOpenSeverity == .breaking)
  }
}
