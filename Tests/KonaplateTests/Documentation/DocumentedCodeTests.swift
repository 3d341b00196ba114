import Foundation
import Testing

/// The code that documentation shows is code that these tests compile.
@Suite("Code in the documentation") struct DocumentedCodeTests {
  private let root: URL

  init(file: String = #filePath) {
    root = (0..<4).reduce(URL(fileURLWithPath: file)) { url, _ in url.deletingLastPathComponent() }
  }

  @Test func theArticleShowsCompiledCode() throws {
    let article = try lines("Sources/Documentation/Konaplate.docc/GettingStarted.md")
    let snippets = try snippets("Tests/KonaplateTests/Documentation/GettingStarted.swift")
    #expect(codeBlocks(article).map(\.code) == snippets.map(\.code))
    #expect(!snippets.isEmpty)
  }

  @Test func theReadmeShowsACallItsFailureAndItsTestDoubleInFifteenLinesEach() throws {
    let readme = try lines("README.md")
    let start = try #require(readme.firstIndex(of: "## Call, fail, test"))
    let section = readme[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    let blocks = codeBlocks(Array(section))
    #expect(blocks.count == 3)
    #expect(blocks.allSatisfy { (1...15).contains($0.code.count) })
  }

  private func lines(_ path: String) throws -> [String] {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8).components(separatedBy: "\n")
  }

  /// A piece of code and the name that a comment before it gives it, if any.
  private struct Snippet: Hashable {
    var name: String?
    var code: [String]
  }

  /// The regions of a Swift file from `// snippet: NAME` to `// end`, without their common indentation.
  private func snippets(_ path: String) throws -> [Snippet] {
    var snippets: [Snippet] = []
    var current: Snippet?
    var margin = 0
    for line in try lines(path) {
      let indentation = line.prefix { $0 == " " }.count
      let text = String(line.dropFirst(indentation))
      if text.hasPrefix("// snippet: ") {
        current = Snippet(name: String(text.dropFirst(12)), code: [])
        margin = indentation
      } else if text == "// end", let snippet = current {
        snippets.append(snippet)
        current = nil
      } else {
        current?.code.append(String(line.dropFirst(min(indentation, margin))))
      }
    }
    return snippets
  }

  /// The Swift blocks of a Markdown file, each with the name in a `<!-- snippet: NAME -->` on the line before.
  private func codeBlocks(_ markdown: [String]) -> [Snippet] {
    var blocks: [Snippet] = []
    var current: Snippet?
    var previous = ""
    for line in markdown {
      if line == "```swift" {
        let name = previous.hasPrefix("<!-- snippet: ") ? String(previous.dropFirst(14).dropLast(4)) : nil
        current = Snippet(name: name, code: [])
      } else if line == "```", let block = current {
        blocks.append(block)
        current = nil
      } else {
        current?.code.append(line)
      }
      previous = line
    }
    return blocks
  }
}
