import Testing

@testable import konagen

/// What the README shows, against what is there.
struct ReadmeTests {
  /// A fenced block with the comment above it.
  struct Block: Sendable {
    var comment: String
    var lines: [Substring]
  }

  static func blocks() throws -> [Block] {
    let lines = try Repository.read("README.md").split(separator: "\n", omittingEmptySubsequences: false)
    var blocks: [Block] = []
    for (index, line) in lines.enumerated() {
      let indentation = line.prefix { $0 == " " }
      let text = line.dropFirst(indentation.count)
      guard text.hasPrefix("<!-- "), text.hasSuffix(" -->") else { continue }
      let fence = index + 1
      try #require(lines[fence].hasPrefix(indentation + "```"))
      let end = try #require(lines[(fence + 1)...].firstIndex(of: indentation + "```"))
      let content = lines[(fence + 1)..<end].map { $0.dropFirst(indentation.count) }
      blocks.append(Block(comment: String(text.dropFirst(5).dropLast(4)), lines: content))
    }
    return blocks
  }

  @Test("Every excerpt stands in the committed file, indentation aside")
  func excerpts() throws {
    let excerpts = try Self.blocks().filter { $0.comment.hasPrefix("excerpt: ") }
    #expect(excerpts.count == 10)
    for excerpt in excerpts {
      let file = String(excerpt.comment.dropFirst("excerpt: ".count))
      let text = try Repository.read(file).split(separator: "\n", omittingEmptySubsequences: false)
      let first = try #require(excerpt.lines.first)
      let isThere = text.indices.contains { start in
        guard start + excerpt.lines.count <= text.count, text[start].hasSuffix(first) else { return false }
        let indentation = text[start].dropLast(first.count)
        return zip(text[start...], excerpt.lines).allSatisfy { line, shown in
          // What follows the excerpt in its list may ask for a comma.
          line == (shown.isEmpty ? "" : indentation + shown) || line == indentation + shown + ","
        }
      }
      #expect(isThere, "README.md shows of \(file) what does not stand there: \(excerpt.lines.joined(separator: "\n"))")
    }
  }

  @Test("Every finding shown stands in the review that the tests agreed on")
  func findings() throws {
    let blocks = try Self.blocks().filter { $0.comment.hasPrefix("snapshot: ") }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let text = try Repository.read(String(block.comment.dropFirst("snapshot: ".count)))
      #expect(text.contains(block.lines.joined(separator: "\n")))
    }
  }

  @Test("The message shown is what the spoiled page gives")
  func message() throws {
    let block = try #require(try Self.blocks().first { $0.comment.hasPrefix("run: ") })
    let change = block.comment.dropFirst("run: ".count).split(separator: " -> ").map(String.init)
    let scratch = try Scratch.ofProject()
    let page = "specs/pages/modification-of-the-cards-state.txt"
    try scratch.write(try scratch.read(page).replacing(change[0], with: change[1]), to: page)
    #expect(CapturedRun(in: scratch.files).messages == block.lines.joined(separator: "\n") + "\n")
  }

  @Test("Every command is in the README")
  func commands() throws {
    let text = try Repository.read("README.md")
    for command in CommandSpec.named {
      #expect(text.contains("\n| `konagen \(command.name ?? "")"), "\(command.name ?? "")")
    }
  }
}
