import Diagnostics
import Foundation
import SpecModel
import Testing

@testable import konagen

/// Plans and commits on a real folder.
struct WritingTests {
  @Test("A first write creates folders, files and the record")
  func firstWrite() throws {
    let scratch = try Scratch()
    #expect(try write(["a.swift": "A", "b.swift": "B"], in: scratch) == [])
    let tree = try scratch.tree()
    #expect(tree.keys.sorted() == ["out/lib/.konagen-manifest", "out/lib/a.swift", "out/lib/b.swift"])
    #expect(tree["out/lib/a.swift"] == "A")
  }

  @Test("A file whose bytes stay the same is not touched, and neither is the record")
  func unchanged() throws {
    let scratch = try Scratch()
    _ = try write(["a.swift": "A", "b.swift": "B"], in: scratch)
    let before = try identities(in: scratch)
    #expect(try write(["a.swift": "A", "b.swift": "B"], in: scratch) == [])
    #expect(try identities(in: scratch) == before)
    _ = try write(["a.swift": "A", "b.swift": "changed"], in: scratch)
    #expect(try identities(in: scratch)["a.swift"] == before["a.swift"])
    #expect(try identities(in: scratch)["b.swift"] != before["b.swift"])
  }

  @Test("A file that is no longer written is removed if it is ours")
  func removal() throws {
    let scratch = try Scratch()
    _ = try write(["a.swift": "A", "b.swift": "B"], in: scratch)
    try scratch.write("mine", to: "out/lib/mine.swift")
    #expect(try write(["a.swift": "A"], in: scratch) == [])
    #expect(try scratch.tree().keys.sorted() == ["out/lib/.konagen-manifest", "out/lib/a.swift", "out/lib/mine.swift"])
  }

  @Test("A file edited by hand is reported and kept, and --force overwrites it")
  func edited() throws {
    let scratch = try Scratch()
    _ = try write(["a.swift": "A", "b.swift": "B"], in: scratch)
    try scratch.write("edited", to: "out/lib/a.swift")
    try scratch.write("edited", to: "out/lib/b.swift")
    let before = try scratch.tree()
    #expect(
      try write(["a.swift": "A2"], in: scratch) == ["out/lib/a.swift file-edited", "out/lib/b.swift file-edited"])
    #expect(try scratch.tree() == before)
    #expect(try write(["a.swift": "A2"], in: scratch, isForced: true) == [])
    #expect(try scratch.tree().keys.sorted() == ["out/lib/.konagen-manifest", "out/lib/a.swift"])
    #expect(try scratch.read("out/lib/a.swift") == "A2")
  }

  @Test("A file that an earlier build recorded by its slower hash is still known, and an edited one is still found")
  func earlierRecord() throws {
    let scratch = try Scratch()
    _ = try write(["a.swift": "A", "b.swift": "B"], in: scratch)
    var earlier = Manifest()
    for (path, text) in [("a.swift", "A"), ("b.swift", "B")] { earlier.record(path, shortHash(text)) }
    try scratch.write(earlier.text, to: "out/lib/.konagen-manifest")
    // Nothing changed, so that nothing is written, not even the record.
    #expect(try write(["a.swift": "A", "b.swift": "B"], in: scratch) == [])
    #expect(try scratch.read("out/lib/.konagen-manifest") == earlier.text)
    try scratch.write("edited", to: "out/lib/b.swift")
    #expect(try write(["a.swift": "A2", "b.swift": "B2"], in: scratch) == ["out/lib/b.swift file-edited"])
    try scratch.write("B", to: "out/lib/b.swift")
    #expect(try write(["a.swift": "A2", "b.swift": "B2"], in: scratch) == [])
    #expect(try scratch.read("out/lib/.konagen-manifest").contains(fileHash(Array("A2".utf8))))
  }

  @Test("A leftover that no longer says it is ours is kept, even with --force")
  func unmarked() throws {
    let scratch = try Scratch()
    _ = try write(["a.swift": "// Ours", "b.swift": "// Ours", "c.swift": "// Ours"], in: scratch)
    try scratch.write("// Mine", to: "out/lib/b.swift")
    try scratch.write("// Ours, edited", to: "out/lib/c.swift")
    var next = destination(["a.swift": "// Ours"])
    next.marker = "// Ours"
    #expect(try write([next], in: scratch.files, isForced: true) == [])
    #expect(try scratch.tree().keys.sorted() == ["out/lib/.konagen-manifest", "out/lib/a.swift", "out/lib/b.swift"])
  }

  @Test("An edit that makes the file what it should be needs no permission")
  func editedIntoShape() throws {
    let scratch = try Scratch()
    _ = try write(["a.swift": "A"], in: scratch)
    try scratch.write("A2", to: "out/lib/a.swift")
    #expect(try write(["a.swift": "A2"], in: scratch) == [])
  }

  @Test("A file of someone else is not overwritten without --force")
  func foreign() throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "out/lib/a.swift")
    #expect(try write(["a.swift": "A"], in: scratch) == ["out/lib/a.swift file-foreign"])
    #expect(try scratch.tree() == ["out/lib/a.swift": "mine"])
  }

  @Test("A folder or a link in a file's place is never replaced")
  func blocked() throws {
    let scratch = try Scratch()
    try scratch.write("outside", to: "outside.swift")
    try scratch.createFolder("out/lib/a.swift")
    try scratch.link("out/lib/b.swift", to: "../../outside.swift")
    #expect(
      try write(["a.swift": "A", "b.swift": "outside"], in: scratch, isForced: true)
        == ["out/lib/a.swift file-blocked", "out/lib/b.swift file-blocked"])
    #expect(try scratch.read("outside.swift") == "outside")
  }

  @Test("A shared file is replaced whoever wrote it last, and is not in the record")
  func shared() throws {
    let scratch = try Scratch()
    try scratch.write("by hand", to: "out/lib/names.json")
    var destination = destination(["a.swift": "A"])
    destination.files.append(OutputFile(path: "names.json", bytes: Array("by both".utf8), isShared: true))
    #expect(try write([destination], in: scratch.files) == [])
    #expect(try scratch.read("out/lib/names.json") == "by both")
    #expect(try !scratch.read("out/lib/.konagen-manifest").contains("names.json"))
  }

  @Test("A damaged record stops the run at its line")
  func damagedRecord() throws {
    let scratch = try Scratch()
    try scratch.write("# a comment\n", to: "out/lib/.konagen-manifest")
    let error = #expect(throws: Unwritable.self) {
      try inspect(destination(["a.swift": "A"]), in: scratch.files)
    }
    #expect(error?.diagnostic.rule == .manifestUnreadable)
    #expect(error?.diagnostic.span?.line == 1)
  }

  @Test("A link that leads out of the project is refused, one inside it is not, and a path that says so is accepted")
  func confinement() throws {
    let scratch = try Scratch()
    try scratch.createFolder("elsewhere/real")
    try scratch.createFolder("project/real")
    try scratch.link("project/inside", to: "real")
    try scratch.link("project/outside", to: "../elsewhere")
    let files = DiskFileSystem(base: scratch.path + "/project")
    try confine("inside/new/folder", to: "", in: files)
    try confine("../elsewhere/real", to: "", in: files)
    for folder in ["outside", "outside/real", "outside/new"] {
      let error = #expect(throws: Unwritable.self) { try confine(folder, to: "", in: files) }
      #expect(error?.diagnostic.rule == .linkRefused)
    }
    try confine("project/inside", to: "project", in: scratch.files)
    #expect(throws: Unwritable.self) { try confine("project/outside", to: "project", in: scratch.files) }
  }
}

func destination(_ texts: [String: String], folder: String = "out/lib") -> Destination {
  Destination(
    folder: folder,
    files: texts.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) },
    keeps: Destination.Place(subfolder: "", suffix: ".swift"))
}

/// Plans and, if nothing is in the way, commits.
/// - Returns: What is in the way, as `file id`.
func write(_ destinations: [Destination], in files: any FileSystem, isForced: Bool = false) throws -> [String] {
  let results = try destinations.map { planChanges(try inspect($0, in: files), isForced: isForced) }
  let diagnostics = results.flatMap(\.diagnostics)
  if diagnostics.isEmpty { try commit(results.map(\.plan), in: files) }
  return diagnostics.map { "\($0.span?.file ?? "") \($0.rule.id)" }
}

private func write(_ texts: [String: String], in scratch: Scratch, isForced: Bool = false) throws -> [String] {
  try write([destination(texts)], in: scratch.files, isForced: isForced)
}

/// What changes when a file is replaced, by name.
private func identities(in scratch: Scratch) throws -> [String: Int] {
  let folder = scratch.path + "/out/lib"
  return try Dictionary(
    uniqueKeysWithValues: FileManager.default.contentsOfDirectory(atPath: folder).map { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      return (name, try #require(attributes[.systemFileNumber] as? Int))
    })
}
