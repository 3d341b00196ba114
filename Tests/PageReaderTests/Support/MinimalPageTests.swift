import PageReader
import Testing

/// Tests that change a small page in one respect and read what is said of it.
protocol MinimalPageTests {}

extension MinimalPageTests {
  func messages(_ change: (inout [String]) throws -> Void) throws -> [String] {
    var lines = try PageFiles.lines("Tests/Fixtures/Pages/minimal.txt")
    try change(&lines)
    return read(lines).messages
  }

  /// What is said when one line, which must be there, is replaced by others.
  func replacing(_ line: String, by other: String...) throws -> [String] {
    try messages { lines in
      let index = try #require(lines.firstIndex(of: line))
      lines.replaceSubrange(index...index, with: other)
    }
  }

  func check(_ found: [String], _ expected: [String], at location: SourceLocation = #_sourceLocation) {
    #expect(found == expected, sourceLocation: location)
  }
}
