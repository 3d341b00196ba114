import Testing

@testable import konagen

/// Input that must not become output: each a located message, status 1, and nothing written.
struct BadInputTests {
  /// A change to a copy of the project, and how the message about it begins and ends.
  struct Fault: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String] = []
    var place: String
    var rule: String
    var spoil: @Sendable (Scratch) throws -> Void

    var testDescription: String { name }
  }

  private static let page = "specs/pages/modification-of-the-cards-state.txt"
  private static let corrections = "specs/corrections.json"
  private static let endpoint = "specs/endpoints/post-api-v1-card-status.json"

  private static func replace(_ old: String, _ new: String, in file: String) -> @Sendable (Scratch) throws -> Void {
    { scratch in
      let text = try scratch.read(file)
      let changed = text.replacing(old, with: new)
      try #require(changed != text)
      try scratch.write(changed, to: file)
    }
  }

  static let badPages: [Fault] = [
    Fault(name: "a folder without pages", place: "specs/pages:1:1", rule: "pages-missing") { scratch in
      for name in try Repository.names(in: "specs/pages") { try scratch.remove("specs/pages/" + name) }
    },
    Fault(name: "no folder of pages", place: "specs/pages:1:1", rule: "pages-missing") { try $0.remove("specs/pages") },
    Fault(name: "a file that is no page", place: "specs/pages/shopping.txt:", rule: "page-foreign") {
      try $0.write("milk\nbread\n", to: "specs/pages/shopping.txt")
    },
    Fault(name: "an empty file", place: "specs/pages/empty.txt:", rule: "page-foreign") {
      try $0.write("", to: "specs/pages/empty.txt")
    },
    Fault(
      name: "a page missing a section", place: page + ":", rule: "section-missing",
      spoil: replace("Response Code\n", "", in: page)),
    Fault(name: "invalid UTF-8", place: page + ":1:", rule: "utf8-invalid") { scratch in
      try scratch.write([0xC3, 0x28] + Array(try scratch.read(page).utf8), to: page)
    },
    Fault(name: "two pages of one endpoint", place: "specs/pages/second.txt:", rule: "endpoint-repeated") { scratch in
      try scratch.write(try scratch.read(page), to: "specs/pages/second.txt")
    },
    Fault(name: "a folder named as a page", place: "specs/pages/x.txt:1:1", rule: "file-unreadable") {
      try $0.createFolder("specs/pages/x.txt")
    },
    Fault(
      name: "an unknown key in the configuration", place: "specs/konagen.json:", rule: "key-unknown",
      spoil: replace(#""module""#, #""modul""#, in: "specs/konagen.json")),
    Fault(
      name: "an unknown key in the corrections", place: "specs/corrections.json:", rule: "key-unknown",
      spoil: replace(#""reason""#, #""raeson""#, in: "specs/corrections.json")),
    Fault(
      name: "a correction of what is not there", place: "specs/corrections.json:5:", rule: "correction-target-missing",
      spoil: replace("X-KM-Tran-Token.length", "X-KM-Tran-Tokken.length", in: "specs/corrections.json")),
    Fault(
      name: "a correction of two things", place: "specs/corrections.json:", rule: "place-ambiguous"
    ) { scratch in
      let file = "specs/pages/discarding-a-card.txt"
      let text = try scratch.read(file)
      try scratch.write(text.replacing("\n001_052\n", with: "\n001_047\n"), to: file)
    },
    Fault(name: "names with a syntax error", place: "specs/names.json:1:2", rule: "json-syntax") {
      try $0.write("[", to: "specs/names.json")
    },
    Fault(
      name: "two endpoints of one name", place: "specs/names.json:", rule: "name-taken",
      spoil: replace(#""CardTermination""#, #""CardStateModification""#, in: "specs/names.json")),
    Fault(name: "corrections with a syntax error", place: "specs/corrections.json:1:2", rule: "json-syntax") {
      try $0.write("{", to: "specs/corrections.json")
    },
    Fault(
      name: "an unknown key in the names", place: "specs/names.json:", rule: "key-unknown",
      spoil: replace(#""type": "#, #""typ": "#, in: "specs/names.json")),
    Fault(
      name: "a name that cannot stand in Swift", place: "specs/names.json:12:38", rule: "name-invalid",
      spoil: replace(#""cardAlreadyTerminated""#, #""class""#, in: "specs/names.json")),
    Fault(
      name: "one name for two errors", place: "specs/names.json:12:38", rule: "name-taken",
      spoil: replace(#""cardAlreadyTerminated""#, #""parNotFound""#, in: "specs/names.json")),
    Fault(
      name: "a correction of a Swift name", place: "specs/corrections.json:5:13", rule: "correction-target-missing",
      spoil: replace("api#requestHeaders.X-KM-Tran-Token.length", "POST /api/v1/card/status#name", in: corrections)),
  ]

  static let badFolders: [Fault] = [
    Fault(name: "a file where the output's folder should be", place: "Generated:1:1", rule: "write-failed") {
      try $0.write("", to: "Generated")
    },
    Fault(name: "an output folder that leads to nothing", place: "Generated:1:1", rule: "link-refused") {
      try $0.link("Generated", to: "nowhere")
    },
  ]

  static let badSpecs: [Fault] = [
    Fault(name: "a JSON spec with a syntax error", place: endpoint + ":2:", rule: "json-syntax") { scratch in
      let text = try scratch.read(endpoint)
      try scratch.write(text.replacing(#""endpoint": "#, with: #""endpoint" "#), to: endpoint)
    },
    Fault(
      name: "an unknown key", place: endpoint + ":", rule: "key-unknown",
      spoil: replace(#""title""#, #""tittle""#, in: endpoint)),
    Fault(
      name: "a wrong type", place: endpoint + ":", rule: "type-mismatch",
      spoil: replace(#""max": 27"#, #""max": "27""#, in: endpoint)),
    Fault(name: "no spec", place: "specs/api.json:1:1", rule: "api-file-missing") { try $0.remove("specs/api.json") },
    Fault(name: "a listed endpoint without a file", place: "specs/api.json:", rule: "endpoint-file-missing") {
      try $0.remove(endpoint)
    },
  ]

  @Test("Bad pages and decisions stop extracting", arguments: badPages, ["", "extract", "check"])
  func stopsExtracting(fault: Fault, command: String) throws {
    try expectRefusal(of: fault, command.isEmpty ? [] : [command])
  }

  @Test("A folder that cannot be written stops everything", arguments: badFolders)
  func stopsWriting(fault: Fault) throws { try expectRefusal(of: fault, []) }

  @Test("A bad spec stops generating", arguments: badSpecs)
  func stopsGenerating(fault: Fault) throws { try expectRefusal(of: fault, ["generate"]) }

  private func expectRefusal(of fault: Fault, _ arguments: [String]) throws {
    let scratch = try Scratch.ofProject()
    try scratch.remove("Generated")
    try fault.spoil(scratch)
    let before = try scratch.tree()
    let run = CapturedRun(arguments, in: scratch.files)
    #expect(run.status == .failure)
    let lines = run.messages.split(separator: "\n")
    #expect(
      lines.contains { $0.contains(fault.place) && $0.contains(" error: ") && $0.hasSuffix("[\(fault.rule)]") },
      "\(run.messages)")
    #expect(try scratch.tree() == before)
  }
}
