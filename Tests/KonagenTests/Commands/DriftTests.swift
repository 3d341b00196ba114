import Foundation
import Testing

@testable import konagen

/// What is committed against its sources.
struct DriftTests {
  @Test("What is committed is what its sources give")
  func committed() throws {
    let run = CapturedRun("check", in: Repository.files)
    #expect(run.status == .success, "run make and commit what it writes:\n\(run.messages)")
  }

  @Test("Generating into empty folders gives exactly the committed files")
  func fromNothing() throws {
    let scratch = try Scratch.ofSources()
    let run = CapturedRun(in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    let committed = try Scratch.ofProject().tree()
    let given = try scratch.tree()
    #expect(Set(given.keys) == Set(committed.keys))
    for (file, text) in given {
      #expect(committed[file] == text, "\(file) is stale: run make and commit what it writes")
    }
  }

  @Test("The order in which the system lists files does not matter")
  func order() throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let scratch = try Scratch.ofSources()
      let shuffled = ShuffledFiles(real: scratch.files, seed: seed)
      #expect(CapturedRun(in: shuffled).status == .success, "seed \(seed)")
      #expect(try scratch.tree() == Scratch.ofProject().tree(), "seed \(seed)")
    }
  }

  @Test("A second run writes nothing, and says so")
  func secondRun() throws {
    let scratch = try Scratch.ofProject()
    let counting = FaultyFiles(scratch.files)
    let run = CapturedRun(in: counting)
    #expect(run.status == .success)
    #expect(counting.steps == 0)
    #expect(run.messages.contains("konagen: specs and Generated/Konaplate: up to date"))
  }

  @Test("A line deleted from a page makes the check fail and name what is stale")
  func deletedLine() throws {
    let scratch = try Scratch.ofProject()
    let page = "specs/pages/modification-of-the-cards-state.txt"
    let text = try scratch.read(page)
    try scratch.write(text.replacing("  • The ID is provided at the time of contract.\n", with: ""), to: page)
    let run = CapturedRun("check", in: scratch.files)
    #expect(run.status == .stale)
    #expect(run.messages.contains("specs/endpoints/post-api-v1-card-status.json:"))
    #expect(run.messages.contains("[output-stale]"))
  }

  @Test("Editing a generated file makes the check fail, name the line and show the difference")
  func editedFile() throws {
    let scratch = try Scratch.ofProject()
    let file = try #require(try Scratch.outputFiles().first { $0.hasSuffix(".swift") })
    let text = try scratch.read(file)
    try scratch.write("// mine\n" + text, to: file)
    let run = CapturedRun("check", in: scratch.files)
    #expect(run.status == .stale)
    #expect(run.messages.contains("\(file):1:1: error: this file was edited since konagen wrote it"))
    #expect(run.messages.contains("--- \(file)\n+++ \(file) (as its sources give it)\n@@ -1,4 +1,3 @@\n-// mine\n"))
    let attempt = CapturedRun(in: scratch.files)
    #expect(attempt.status == .failure)
    #expect(attempt.messages.contains("[file-edited]"))
    #expect(try scratch.read(file) == "// mine\n" + text)
    #expect(CapturedRun("--force", in: scratch.files).status == .success)
    #expect(try scratch.read(file) == text)
  }

  @Test("A deleted file is missed, a left-over one is noticed")
  func missingAndExtra() throws {
    let scratch = try Scratch.ofProject()
    try scratch.remove("specs/endpoints/post-api-v1-card-status.json")
    try scratch.remove("specs/pages/balance-limit-increase-individual-card.txt")
    try scratch.write("let mine = 1\n", to: "Generated/Konaplate/Mine.swift")
    let run = CapturedRun("check", in: scratch.files)
    #expect(run.status == .stale)
    for expected in [
      "specs/endpoints/post-api-v1-card-status.json:1:1: error: its sources give this file, but it is not there",
      "specs/endpoints/post-api-v1-user-namedcard.json:1:1: error: no source gives this file any more",
      "Generated/Konaplate/Mine.swift:1:1: warning: no source gives this file, and konagen did not write it",
    ] {
      #expect(run.messages.contains(expected))
    }
    #expect(CapturedRun(in: scratch.files).status == .success)
    let tree = try scratch.tree()
    #expect(tree["specs/endpoints/post-api-v1-user-namedcard.json"] == nil)
    #expect(tree["specs/endpoints/post-api-v1-card-status.json"] != nil)
    #expect(tree["Generated/Konaplate/Mine.swift"] == "let mine = 1\n")
  }

  @Test("An interrupted run is noticed by the check")
  func interrupted() throws {
    let scratch = try Scratch.ofProject()
    let manifest = "Generated/Konaplate/.konagen-manifest"
    var lines = try scratch.read(manifest).split(separator: "\n")
    lines.insert("# incomplete: a run was interrupted; run konagen again.", at: 1)
    try scratch.write(lines.joined(separator: "\n") + "\n", to: manifest)
    let run = CapturedRun("check", in: scratch.files)
    #expect(run.status == .stale)
    #expect(run.messages.contains("\(manifest):1:1: error: an earlier run was interrupted"))
    #expect(CapturedRun(in: scratch.files).status == .success)
    #expect(CapturedRun("check", in: scratch.files).status == .success)
  }

  @Test("Generating alone gives the same library from the JSON spec as everything does from the pages")
  func generateAlone() throws {
    let scratch = try Scratch.ofProject()
    #expect(CapturedRun("generate", "--output", "Other", in: scratch.files).status == .success)
    for file in try Repository.names(in: "Generated/Konaplate") {
      #expect(try scratch.read("Other/" + file) == Repository.read("Generated/Konaplate/" + file))
    }
  }
}
