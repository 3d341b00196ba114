import PageReader
import PageSamples
import SeededRandom
import Testing

@testable import konagen

/// Whatever changes between two runs, the second gives the same with a memory and without.
struct RandomEditTests {
  @Test("Any edits, one after the other, give the same files and messages with a memory and without", arguments: 1...12)
  func sameOutcome(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let remembering = try samples(remembering: true)
    let forgetful = try samples(remembering: false)
    for round in 1...10 {
      let before = try forgetful.tree()
      let edit = Edit.allCases[random.number(0...(Edit.allCases.count - 1))]
      let edited = edit.applied(to: before, &random)
      for (file, text) in edited where before[file] != text {
        for scratch in [remembering, forgetful] { try scratch.write(text, to: file) }
      }
      for file in before.keys where edited[file] == nil {
        for scratch in [remembering, forgetful] { try scratch.remove(file) }
      }
      try mistreat(memoryOf: remembering, &random)
      let arguments = random.pick([
        [], ["--verbose"], ["--quiet"], ["--strict"], ["--force"], ["check"], ["--format", "json"],
      ])
      let quick = CapturedRun(arguments, in: remembering.files, tool: "one")
      let slow = CapturedRun(arguments, in: forgetful.files, tool: "one")
      let what = Comment(rawValue: "seed \(seed), round \(round), \(edit), \(arguments)")
      #expect(quick.messages == slow.messages, what)
      #expect(quick.output == slow.output, what)
      #expect(quick.status == slow.status, what)
      #expect(try remembering.tree().filter { $0.key != memory } == forgetful.tree(), what)
      // An edit that leaves nothing to write would hide those that follow.
      if slow.status != .success {
        for (file, text) in before where edited[file] != text {
          for scratch in [remembering, forgetful] { try scratch.write(text, to: file) }
        }
        for file in edited.keys where before[file] == nil {
          for scratch in [remembering, forgetful] { try scratch.remove(file) }
        }
      }
    }
  }

  private let memory = ".build/konagen.memory"

  /// A dozen pages, brought up to date.
  private func samples(remembering: Bool) throws -> Scratch {
    let scratch = try Scratch()
    if remembering { try scratch.createFolder(".build") }
    for page in samplePages(10) { try scratch.write(page.bytes, to: "specs/" + page.file) }
    for page in ["booking-a-locker.txt", "closing-a-locker.txt"] {
      try scratch.write(try Repository.read("Tests/Fixtures/DiffPages/" + page), to: "specs/pages/" + page)
    }
    try #require(CapturedRun("--quiet", in: scratch.files, tool: "one").status == .success)
    return scratch
  }

  /// Mostly leaves the memory alone; else it is cut, damaged, taken away, or one of another build of the tool.
  private func mistreat(memoryOf scratch: Scratch, _ random: inout SeededRandom) throws {
    guard random.oneIn(3), var bytes = try scratch.tree()[memory].map({ Array($0.utf8) }) else { return }
    switch random.number(0...3) {
    case 0: bytes.removeLast(random.number(1...bytes.count))
    case 1: bytes[random.number(0...(bytes.count - 1))] ^= 1
    case 2: return try scratch.remove(memory)
    default: bytes = Array("konagen memory 1\n0123456789abcdef\n".utf8)
    }
    try scratch.write(bytes, to: memory)
  }
}

/// A change to the files of a project that a person could make between two runs.
private enum Edit: CaseIterable {
  case nothing, aDescription, everyDescription, aBound, aPresence, aType, aMessage, aCode, aHeader, aTitle, aLineLess
  case aPageComes, aPageGoes, aName, aCorrection, theConfiguration, aFileByHand, aFileGoes, aSpecFileByHand

  func applied(to tree: [String: String], _ random: inout SeededRandom) -> [String: String] {
    var tree = tree
    switch self {
    case .nothing: break
    case .aDescription: replace("the ", by: "that ", in: pages, of: &tree, &random)
    case .everyDescription:
      for file in tree.keys where file.hasPrefix(pages) { tree[file] = tree[file]?.replacing("member", with: "guest") }
    case .aBound: replace("Max : ", by: random.pick(["Max : 9", "Max : 99999999999"]), in: pages, of: &tree, &random)
    case .aPresence: replace("Required", by: "Optional", in: pages, of: &tree, &random)
    case .aType: replace("\nstring\n", by: "\nnumber\n", in: pages, of: &tree, &random)
    case .aMessage: replace(" error ", by: " fault ", in: pages, of: &tree, &random)
    case .aCode: replace("003_0", by: "004_0", in: pages, of: &tree, &random)
    case .aHeader: replace("Length : ", by: "Min : 1 , Max : ", in: pages, of: &tree, &random)
    case .aTitle: replace("of the Member", by: "of a Member", in: pages, of: &tree, &random)
    case .aLineLess: replace("\n\n", by: "\n", in: pages, of: &tree, &random)
    case .aPageComes:
      guard let file = pick(pages, of: tree, &random), let text = tree[file] else { break }
      let number = random.number(100...999)
      tree[pages + "new-\(number).txt"] =
        text.replacing("/api/", with: "/api/n\(number)/").replacing("Member’s", with: "Guest’s \(number)")
    case .aPageGoes: if let file = pick(pages, of: tree, &random) { tree[file] = nil }
    case .aName: replace("\"name\": \"", by: "\"name\": \"x", in: "specs/names.json", of: &tree, &random)
    case .aCorrection:
      tree["specs/corrections.json"] =
        random.oneIn(2) ? nil : #"{ "formatVersion": 1, "corrections": [\#(correction(&random))] }"#
    case .theConfiguration:
      tree["specs/konagen.json"] = random.pick([
        #"{ "access": "internal" }"#, #"{ "module": "Lockers" }"#, #"{ "sensitive": ["note", "code"] }"#, "{}",
      ])
    case .aFileByHand: replace("public", by: "public ", in: "Generated/", of: &tree, &random)
    case .aFileGoes: if let file = pick("Generated/", of: tree, &random) { tree[file] = nil }
    case .aSpecFileByHand: replace("\"", by: "\" ", in: "specs/endpoints/", of: &tree, &random)
    }
    return tree
  }

  private var pages: String { "specs/pages/" }

  private func correction(_ random: inout SeededRandom) -> String {
    let rule = random.pick(["results-truncated", "default-preselected", "nonsense"])
    return #"""
      { "at": "POST /api/v1/locker/book#request.note", "operation": "confirm", "rule": "\#(rule)", "reason": ["so"], "basis": "0" }
      """#
  }

  private func pick(_ folder: String, of tree: [String: String], _ random: inout SeededRandom) -> String? {
    let files = tree.keys.filter { $0.hasPrefix(folder) && !$0.contains("manifest") }.sorted()
    return files.isEmpty ? nil : random.pick(files)
  }

  /// Replaces one of the places in one of the files.
  private func replace(
    _ old: String, by new: String, in folder: String, of tree: inout [String: String], _ random: inout SeededRandom
  ) {
    guard let file = pick(folder, of: tree, &random), let text = tree[file] else { return }
    let places = text.ranges(of: old)
    if places.isEmpty { return }
    tree[file] = text.replacingCharacters(in: random.pick(places), with: new)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
