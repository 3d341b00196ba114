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

  @Test("While files change, old and new hashes are ours, and the manifest says so")
  func changing() throws {
    var old = Manifest()
    old.record("a", "000000000000000a")
    old.record("gone", "000000000000000c")
    var new = Manifest()
    new.record("a", "000000000000000b")
    let both = old.changing(to: new)
    #expect(both.isIncomplete)
    #expect(both.hashes == ["a": ["000000000000000a", "000000000000000b"], "gone": ["000000000000000c"]])
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
