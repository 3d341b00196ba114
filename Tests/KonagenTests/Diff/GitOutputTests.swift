import Testing

@testable import konagen

struct GitOutputTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("A listing tells files, links and everything else, with names of any kind")
  func listing() {
    let text =
      "100644 blob aa\tspecs/api.json\u{0}100755 blob bb\ta\tb\nc.txt\u{0}120000 blob cc\tlink\u{0}"
      + "160000 commit dd\tmodule\u{0}040000 tree ee\tfolder\u{0}broken\u{0}100644 blob\tshort\u{0}"
    let entries = parseTreeListing(bytes(text))
    #expect(
      entries.map { String(decoding: $0.path, as: UTF8.self) }
        == ["specs/api.json", "a\tb\nc.txt", "link", "module", "folder"])
    #expect(
      entries.map(\.entry) == [
        TreeEntry(kind: .file, object: "aa"), TreeEntry(kind: .file, object: "bb"),
        TreeEntry(kind: .link, object: "cc"), TreeEntry(kind: .other, object: "dd"),
        TreeEntry(kind: .folder, object: "ee"),
      ])
  }

  @Test("Objects are cut out by their sizes, whatever they hold")
  func objects() {
    let found = parseObjects(bytes("aa blob 9\nx blob 1\n\n\nbb missing\ncc blob 0\n\ndd blob 2\n{}\n"))
    #expect(found == ["aa": bytes("x blob 1\n"), "cc": [], "dd": bytes("{}")])
  }

  @Test("An answer that breaks off loses its last object and nothing else", arguments: 0..<24)
  func truncated(length: Int) {
    let found = parseObjects(Array(bytes("aa blob 2\n{}\nbb blob 3\nabc\n").prefix(length)))
    #expect(found["aa"] == (length >= 12 ? bytes("{}") : nil))
    #expect(found["bb"] == nil)
  }

  static let paths: [(shown: String, prefix: String, path: String, expected: String?)] = [
    ("", "", "specs/api.json", "specs/api.json"),
    ("", "app/", "specs/api.json", "app/specs/api.json"),
    ("", "app/", "../specs/api.json", "specs/api.json"),
    ("", "app/", "../../specs", nil),
    ("", "", "..", nil),
    ("", "", "/etc", nil),
    ("app", "app/", "app/specs", "app/specs"),
    ("/home/me/app", "app/", "/home/me/app/specs", "app/specs"),
    ("app", "app/", "apple/specs", nil),
    ("..", "", "../specs", "specs"),
  ]

  @Test("A path as it is shown leads to one in the revision, or to none outside of it", arguments: paths)
  func layout(shown: String, prefix: String, path: String, expected: String?) {
    #expect(RevisionFiles.Layout(shown: shown, prefix: prefix).path(path) == expected)
  }

  static let operands: [(String, SideName)] = [
    ("HEAD~3", .revision(SideName.Revision(name: "HEAD~3", folder: nil, text: "HEAD~3"))),
    ("HEAD~3:specs", .revision(SideName.Revision(name: "HEAD~3", folder: "specs", text: "HEAD~3:specs"))),
    ("HEAD^{/fix: it}", .revision(SideName.Revision(name: "HEAD^{/fix: it}", folder: nil, text: "HEAD^{/fix: it}"))),
    ("a:b:c", .revision(SideName.Revision(name: "a", folder: "b:c", text: "a:b:c"))),
  ]

  @Test("An operand that is no folder is a revision, with what follows the first colon", arguments: operands)
  func operand(text: String, expected: SideName) throws {
    let project = Project(configuration: Configuration(), options: Options())
    #expect(try SideName(text, in: project, files: NoFiles()) == expected)
  }
}
