import Testing

@testable import konagen

struct ManifestTests {
  @Test("A manifest is one sorted line a file, and reads back")
  func roundTrip() throws {
    var manifest = Manifest()
    manifest.record("b.swift", "00000000000000ff")
    manifest.record("a folder/é.json", "0123456789abcdef")
    #expect(
      manifest.text == """
        # Files that konagen wrote here, each with the hash of its bytes. Do not edit.
        0123456789abcdef  a folder/é.json
        00000000000000ff  b.swift

        """)
    #expect(try Manifest(parsing: Array(manifest.text.utf8)) == manifest)
  }

  @Test("Files may be recorded in any order, and a hash twice")
  func order() {
    var manifest = Manifest()
    for (path, hash) in [("c", "2"), ("a", "1"), ("b", "4"), ("b", "3"), ("a", "1"), ("d", "5")] {
      manifest.record(path, hash)
    }
    #expect(manifest.entries.map(\.path) == ["a", "b", "c", "d"])
    #expect(manifest.hashes(of: "b") == ["3", "4"])
    #expect(manifest.hashes(of: "a") == ["1"])
    #expect(manifest.hashes(of: "aa") == nil)
    #expect(manifest.hashes(of: "e") == nil)
  }

  @Test("While files change, old and new hashes are ours, and the manifest says so")
  func changing() throws {
    var old = Manifest()
    old.record("a", "000000000000000a")
    old.record("gone", "000000000000000c")
    let both = old.changing(to: [("a", "000000000000000b")])
    #expect(both.isIncomplete)
    #expect(
      both.entries == [
        Manifest.Entry(path: "a", hashes: ["000000000000000a", "000000000000000b"]),
        Manifest.Entry(path: "gone", hashes: ["000000000000000c"]),
      ])
    #expect(try Manifest(parsing: Array(both.text.utf8)) == both)
  }

  static let damaged: [(String, Int)] = [
    ("<<<<<<< HEAD\n0123456789abcdef  a\n", 1),
    ("0123456789abcdef  a\n0123  b\n", 2),
    ("0123456789abcdef\n", 1),
    ("0123456789abcdef  ../a\n", 1),
    ("0123456789abcdef  /a\n", 1),
    ("0123456789abcdef  a//b\n", 1),
  ]

  @Test("A damaged manifest is refused with the line", arguments: damaged)
  func refusal(text: String, line: Int) {
    let error = #expect(throws: Manifest.Unreadable.self) { try Manifest(parsing: Array(text.utf8)) }
    #expect(error?.line == line)
  }
}
