import Foundation
import Testing

@testable import konagen

/// `konagen.mk` in another project's make, from a path with a blank in it.
@Suite(.enabled(if: Program.areThere("make", "sh"), "make or sh is not there"))
struct MakeTests {
  static let page = "specs/pages/borrowing-an-umbrella.txt"

  @Test(
    "The example is built by its own Makefile and runs",
    .enabled(if: Program.areThere("swift"), "swift is not in PATH"))
  func example() throws {
    let consumer = try Consumer()
    let built = try consumer.make()
    #expect(built.status == 0, "\(built.output)")
    #expect(try consumer.run("7").output == "borrowed 8 characters\n")
    #expect(try consumer.run("13").output == "refused: rejected with 007_001 (HTTP 400): No umbrella left\n")
    #expect(
      try consumer.run("500", "HUGE").output == """
        standNo: 1 to 480 expected, 500 found
        size: 6 characters expected, 4 characters found
        size: one of SINGLE, DOUBLE expected, "HUGE" found

        """)
    #expect(try consumer.make("check").status == 0)
  }

  @Test("Where nothing changed, make prints nothing and starts no process")
  func nothingToDo() throws {
    let consumer = try Consumer()
    #expect(try consumer.make("konagen-generate").status == 0)
    let make = try #require(Program.path(of: "make"))
    let again = try Program(
      make, ["konagen-generate", "SHELL=/nowhere/sh", "KONAGEN=\(consumer.tool)"], in: consumer.path,
      variables: ["PATH": "/nowhere"])
    #expect(again.output == "")
    #expect(again.status == 0)
  }

  /// What somebody does to the project, and whether konagen has to look.
  struct Change: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var isSeen = true
    /// Whether konagen refuses to go on, because someone edited what it wrote.
    var isRefused = false
    var make: @Sendable (Consumer) throws -> Void
  }

  static let changes: [Change] = [
    Change(testDescription: "a page is edited") { try $0.replace("Length : 8", with: "Length : 9", in: page) },
    Change(testDescription: "a page with blanks in its name is added") {
      try $0.copy(page, to: "specs/pages/a b c.txt")
      try $0.remove(page)
    },
    Change(testDescription: "a page is removed") { try $0.remove("specs/pages/returning-an-umbrella.txt") },
    Change(testDescription: "a correction is made") {
      try $0.write("{ \"formatVersion\": 1, \"corrections\": [] }\n", to: "specs/corrections.json")
    },
    Change(testDescription: "a name is chosen") {
      try $0.replace("BorrowingUmbrella", with: "UmbrellaLoan", in: "specs/names.json")
    },
    Change(testDescription: "the configuration is edited") {
      try $0.replace("UmbrellaStand\"\n}", with: "Umbrellas\"\n}", in: "specs/konagen.json")
    },
    Change(testDescription: "the Makefile is edited") { try $0.write(try $0.read("Makefile") + "\n", to: "Makefile") },
    Change(testDescription: "the spec is edited", isRefused: true) {
      try $0.replace("480", with: "481", in: "specs/endpoints/post-api-v1-umbrella-borrow.json")
    },
    Change(testDescription: "a generated file is edited", isRefused: true) {
      try $0.write("", to: "Generated/UmbrellaStand/UmbrellaStandAPI.swift")
    },
    Change(testDescription: "a generated file is removed") {
      try $0.remove("Generated/UmbrellaStand/UmbrellaStandAPI.swift")
    },
    Change(testDescription: "everything generated is removed") { try $0.remove("Generated") },
    Change(testDescription: "another file is added", isSeen: false) {
      try $0.write("", to: "Sources/umbrella/Note.swift")
    },
  ]

  @Test("konagen runs exactly when something changed that it reads or wrote", arguments: changes)
  func dependencies(change: Change) throws {
    let consumer = try Consumer()
    #expect(try consumer.make("konagen-generate").status == 0)
    consumer.letTimePass()
    try change.make(consumer)
    let made = try consumer.make("konagen-generate")
    #expect((made.output != "") == change.isSeen)
    #expect((made.status != 0) == change.isRefused, "\(made.output)")
    #expect((try consumer.make("konagen-generate").output != "") == change.isRefused)
  }

  @Test("A page with a blank in its name that is edited where it lies is read again")
  func blanks() throws {
    let consumer = try Consumer()
    try consumer.copy(Self.page, to: "specs/pages/a b c.txt")
    try consumer.remove(Self.page)
    #expect(try consumer.make("konagen-generate").status == 0)
    #expect(try consumer.make("konagen-generate").output == "")
    consumer.letTimePass()
    let handle = try #require(FileHandle(forWritingAtPath: consumer.path + "/specs/pages/a b c.txt"))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(" ".utf8))
    try handle.close()
    #expect(try consumer.make("konagen-generate").output != "")
  }

  @Test("Folders with blanks in their names are as good as others")
  func folders() throws {
    let consumer = try Consumer()
    try consumer.copy("specs/pages", to: "my pages")
    let folders = ["KONAGEN_PAGES=my pages", "KONAGEN_OUTPUT=what comes out"]
    let first = try consumer.make("konagen-generate", folders[0], folders[1])
    #expect(first.status == 0, "\(first.output)")
    #expect(consumer.isThere("what comes out/BorrowingUmbrella.swift"))
    #expect(try consumer.make("konagen-generate", folders[0], folders[1]).output == "")
    consumer.letTimePass()
    try consumer.replace("Length : 8", with: "Length : 9", in: "my pages/borrowing-an-umbrella.txt")
    #expect(try consumer.make("konagen-generate", folders[0], folders[1]).output != "")
  }

  @Test("A page with an error fails each time until it is mended")
  func failure() throws {
    let consumer = try Consumer()
    #expect(try consumer.make("konagen-generate").status == 0)
    consumer.letTimePass()
    try consumer.replace("Length : 8", with: "Length : eight", in: Self.page)
    for _ in 1...2 {
      let failed = try consumer.make("konagen-generate")
      #expect(failed.status == 2)
      #expect(failed.output.contains("[constraint-unknown]"))
    }
    try consumer.replace("Length : eight", with: "Length : 8", in: Self.page)
    #expect(try consumer.make("konagen-generate").status == 0)
  }

  @Test("konagen-check fails on what is stale, and writes nothing")
  func check() throws {
    let consumer = try Consumer()
    #expect(try consumer.make("konagen-generate").status == 0)
    #expect(try consumer.make("konagen-check").status == 0)
    try consumer.replace("Length : 8", with: "Length : 9", in: Self.page)
    let before = try consumer.read("specs/endpoints/post-api-v1-umbrella-borrow.json")
    let stale = try consumer.make("konagen-check")
    #expect(stale.status == 2)
    #expect(stale.output.contains("[output-stale]"))
    #expect(try consumer.read("specs/endpoints/post-api-v1-umbrella-borrow.json") == before)
  }

  @Test("Goals that need the result at once run konagen once")
  func parallel() throws {
    let consumer = try Consumer()
    try consumer.writeScript("echo run >> runs\nexec '\(consumer.tool)' \"$@\"", to: "logged")
    let goals = (1...8).map { "goal\($0)" }
    try consumer.write(
      try consumer.read("Makefile") + "\n\(goals.joined(separator: " ")): $(KONAGEN_STAMP)\n\t@test -e Generated\n",
      to: "Makefile")
    let made = try Program(
      "make", ["-j8", "KONAGEN=./logged", "konagen-generate"] + goals, in: consumer.path)
    #expect(made.status == 0, "\(made.output)")
    #expect(try consumer.read("runs") == "run\n")
  }
}
