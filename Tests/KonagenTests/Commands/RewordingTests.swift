import PageReader
import SpecModel
import Testing

@testable import konagen

/// What a changed sentence of a page does to the project.
struct RewordingTests {
  static func pages() throws -> [String] { try Repository.names(in: "specs/pages").map { "specs/pages/" + $0 } }

  private static func corrections() throws -> [Correction] {
    try #require(decodeCorrections(Array(Repository.read("specs/corrections.json").utf8), file: "c").value).entries
  }

  @Test("Rewording the title or a message changes no name in the generated code", arguments: try pages())
  func names(page: String) throws {
    let scratch = try Scratch.ofSources()
    // Decisions rest on sentences too, and would stop the run.
    try scratch.remove("specs/corrections.json")
    #expect(CapturedRun(in: scratch.files).status == .success)
    let before = try code(in: scratch)
    let text = try scratch.read(page)
    let reading = readPage(PageSource(file: page, bytes: Array(text.utf8)))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var reworded = 0
    for (index, line) in reading.ledger.lines.enumerated() {
      var changed = lines
      switch line.role {
      case .element(.title): changed[index] = "Something Else EntirelySync"
      case .element(.result(_, .message)): changed[index] = "Something else happened."
      default: continue
      }
      try scratch.write(changed.joined(separator: "\n"), to: page)
      let run = CapturedRun(in: scratch.files)
      #expect(run.status == .success, "\(run.messages)")
      let after = try code(in: scratch)
      #expect(Set(after.keys) == Set(before.keys))
      for (file, code) in after {
        #expect(code.names == before[file]?.names, "\(file) after line \(index + 1) became “\(changed[index])”")
      }
      if after != before { reworded += 1 }
    }
    #expect(reworded == (reading.document?.results.count ?? 0) + 1)
  }

  /// One generated file.
  private struct Code: Equatable {
    var text: String
    /// The text without comments and the contents of literals.
    var names: String
  }

  private func code(in scratch: Scratch) throws -> [String: Code] {
    try scratch.tree().filter { $0.key.hasPrefix("Generated/") && $0.key.hasSuffix(".swift") }.mapValues { text in
      Code(text: text, names: names(in: text))
    }
  }

  private func names(in text: String) -> String {
    var isLiteral = false
    return text.split(separator: "\n").compactMap { line -> String? in
      if line.contains("\"\"\"") {
        isLiteral.toggle()
        return nil
      }
      return isLiteral ? nil : names(inLine: line)
    }.joined(separator: "\n")
  }

  private func names(inLine line: Substring) -> String? {
    if line.drop(while: { $0 == " " }).hasPrefix("//") { return nil }
    let parts = line.replacing(#"\""#, with: "").split(separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().compactMap { $0.isMultiple(of: 2) ? String($1) : nil }.joined(separator: "\"")
  }

  /// A line that a correction rests on, and the page's line number, counted from 0.
  struct Ground: CustomTestStringConvertible, Sendable {
    var place: SpecPlace
    var page: String
    var line: Int
    var testDescription: String { "\(place), \(page):\(line + 1)" }
  }

  /// The sentences and lengths that corrections rest on, wherever their lines stand together on a page.
  static func grounds() throws -> [Ground] {
    let pages = try pages()
    return try corrections().flatMap { correction in
      try pages.flatMap { page in try grounds(of: correction, on: page) }
    }
  }

  private static func grounds(of correction: Correction, on page: String) throws -> [Ground] {
    let bytes = Array(try Repository.read(page).utf8)
    let lines = readPage(PageSource(file: page, bytes: bytes)).ledger.lines
    let filled = lines.indices.filter { lines[$0].role != .blank }
    let texts: [String] = filled.map { trimmed(lines[$0].text) }
    let wanted = correction.lines ?? []
    guard !wanted.isEmpty, wanted.count <= texts.count else { return [] }
    var grounds: [Ground] = []
    for start in 0...(texts.count - wanted.count) where Array(texts[start..<(start + wanted.count)]) == wanted {
      for line in filled[start..<(start + wanted.count)] where isSentence(lines[line]) {
        grounds.append(Ground(place: correction.place, page: page, line: line))
      }
    }
    return grounds
  }

  private static func isSentence(_ line: Ledger.Line) -> Bool {
    switch line.role {
    case .element(.field(_, _, .description)), .element(.testCase): true
    case .element(.field(_, _, .constraint)): line.text.hasPrefix("Length")
    default: false
    }
  }

  private static func trimmed(_ line: String) -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t"]
    let scalars = line.unicodeScalars.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed()
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(
    "Editing a sentence that a correction rests on fails the check, which shows the correction and both texts",
    arguments: try grounds())
  func correctedSentence(ground: Ground) throws {
    let scratch = try Scratch.ofProject()
    var lines = try scratch.read(ground.page).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let old = lines[ground.line]
    let new = old.hasPrefix("Length : ") ? "Length : 9" : old + ", or so"
    lines[ground.line] = new
    try scratch.write(lines.joined(separator: "\n"), to: ground.page)
    let run = CapturedRun("check", "--strict", in: scratch.files)
    #expect(run.status == .failure)
    let pages = try [Repository.read(ground.page), scratch.read(ground.page)]
    let texts = pages.map { page in
      let ledger = readPage(PageSource(file: ground.page, bytes: Array(page.utf8))).ledger
      return "“\(Self.trimmed(ledger.text(ofLine: ground.line + 1)))”"
    }
    for text in ["\(ground.place)"] + texts {
      #expect(run.messages.contains(text), "\(text) is not in\n\(run.messages)")
    }
  }

  @Test("Corrections rest on sentences of the pages")
  func everyKind() throws {
    let grounds = try Self.grounds()
    #expect(try Set(grounds.map(\.page)).count == Self.pages().count)
    #expect(Set(grounds.map(\.place)).count > 8)
  }
}
