import Diagnostics
import PageReader
import Testing

/// One change to a small page each, and exactly what is said of it: one cause, one message.
@Suite struct MessageTests: MinimalPageTests {
  @Test func title() throws {
    check(
      try replacing("Opening a LockerSync"), ["11: error: expected the title before this line [title-missing]"])
    check(
      try replacing("Opening a LockerSync", by: "Opening a Lockersync"),
      [
        "10: error: the title “Opening a Lockersync” ends in neither Sync nor Async [mode-missing]"
      ])
    check(
      try replacing("Opening a LockerSync", by: "News", "Opening a LockerSync", "More news"),
      [
        "10: error: this line has no place here; expected the title, which ends in Sync or Async [line-unrecognised]",
        "12: error: this line has no place here; expected the version after the title [line-unrecognised]",
      ])
  }

  /// A capture can have invisible characters behind the mode; those inside the title belong to it.
  @Test(arguments: [
    ("Locker Sync", "Locker ", PageMode.sync), ("LockerAsync\u{200B}", "Locker", .async),
    ("Locker\u{A0}Sync\u{FEFF}\u{A0} \u{200B}", "Locker\u{A0}", .sync), ("보관함 비동기", "보관함 ", .async),
    ("보관함동기\u{A0}\u{A0}", "보관함", .sync), ("비동기", "비", .sync),
  ])
  func titleAndMode(line: String, title: String, mode: PageMode) throws {
    var lines = try PageFiles.lines("Tests/Fixtures/Pages/minimal.txt")
    let index = try #require(lines.firstIndex(of: "Opening a LockerSync"))
    lines[index] = line
    let document = try #require(read(lines).document)
    #expect(document.title.utf8.elementsEqual(title.utf8))
    #expect(document.mode.value == mode)
  }

  @Test(arguments: ["Sync", "Async\u{A0}", "동기"])
  func aModeIsNoTitle(line: String) throws {
    check(
      try replacing("Opening a LockerSync", by: line),
      ["10: error: the title “\(line)” ends in neither Sync nor Async [mode-missing]"])
  }

  @Test func versions() throws {
    check(
      try messages { $0.removeAll { $0 == "Version: v1" } },
      [
        "15: error: expected the version, as in “Version: v1”, before this line [version-missing]"
      ])
    check(
      try replacing("Version: v1"),
      [
        "14: warning: expected the list of versions after the selected one [versions-missing]"
      ])
    check(
      try replacing("Version: v1", by: "Version: v2"),
      [
        "12: warning: the selected version v2 is not in the list under it [version-unlisted]"
      ])
  }

  @Test func methodAndPath() throws {
    check(
      try replacing("POST"), ["18: error: expected the method, as in “POST”, before this line [method-missing]"])
    check(try replacing("POST", by: "PSOT"), ["17: error: “PSOT” is no HTTP method [method-unknown]"])
    check(
      try replacing("/api/v1/locker/open"),
      [
        "20: error: expected the path, as in “/api/v1/card”, before this line [path-missing]"
      ])
    check(
      try replacing("/api/v1/locker/open", by: "/api/v1/locker#open"),
      ["19: error: the path “/api/v1/locker#open” holds a “#”, which begins what is never sent [path-fragment]"])
  }

  @Test func sections() throws {
    check(
      try replacing("Response Headers"),
      [
        "61: error: expected the heading “Response Headers” before this line [section-missing]"
      ])
    check(
      try replacing("Response Code"),
      [
        "80: error: expected the heading “Response Code” before this line [section-missing]"
      ])
    check(
      try replacing("Test Data"), ["86: error: expected the heading “Test Data” before this line [section-missing]"])
    check(
      try replacing("Response Headers", by: "Response Headers", "Response Headers"),
      [
        "50: error: the heading “Response Headers” stands here a second time [section-repeated]"
      ])
    check(
      try messages { lines in
        let request = lines.firstIndex(of: "Request Parameters") ?? 0
        let response = lines.firstIndex(of: "Response Headers") ?? 0
        lines.swapAt(request, response)
      },
      [
        "49: error: the heading “Request Parameters” stands after one that it should precede [section-out-of-order]"
      ])
    check(
      try messages { $0.removeSubrange(38..<48) },
      [
        "36: warning: no field stands under “Request Parameters” [section-empty]"
      ])
    check(
      try messages { $0.removeSubrange(25..<35) },
      [
        "23: error: no field stands under “Request Headers” [section-empty]"
      ])
  }

  @Test func encryptionBlock() throws {
    check(
      try replacing("Request Parameters", by: "Request Parameters", "", "Encrypted|", "Guidelines"),
      [
        "39: error: expected “Check out”, the next of the four lines that mark an encrypted section "
          + "[encryption-block-broken]"
      ])
  }

  /// Without its heading, an encrypted section must not fade into the descriptions of the section before it.
  @Test func encryptionBlockAmongFields() throws {
    var lines = try PageFiles.lines("Tests/Fixtures/Pages/response-object.txt")
    lines.remove(at: lines.firstIndex(of: "Response Parameters") ?? 0)
    check(
      read(lines).messages,
      [
        "63: error: “Encrypted|” stands among the fields; expected it only under a section's heading "
          + "[encryption-block-broken]"
      ])
  }

  @Test func headingsAfterTheResults() throws {
    check(
      try replacing("Test Data", by: "Response Parameters", "", "x", "", "Test Data"),
      [
        "81: error: the heading “Response Parameters” stands after the results, which it should precede "
          + "[section-out-of-order]"
      ])
    check(
      try replacing("Response Code", by: "Response Code", "Response Code"),
      [
        "63: error: the heading “Response Code” stands here a second time [section-repeated]"
      ])
  }

  @Test func moreProblemsThanAnybodyReads() throws {
    let found = try messages { lines in
      lines.insert(contentsOf: Array(repeating: ["a", "string", "Mandatory"], count: 130).flatMap { $0 }, at: 38)
    }
    #expect(found.count == 101)
    #expect(found.last == "338: error: this page has 30 more problems after this line [problems-omitted]")
  }

  @Test func results() throws {
    check(
      try messages { $0.removeSubrange(66..<79) },
      [
        "62: error: no result stands under “Response Code” [results-missing]"
      ])
    check(
      try replacing("200"), ["68: error: expected the HTTP status of a result before this line [result-incomplete]"])
    check(
      try replacing("Error code"),
      [
        "70: error: expected “Error code” of a result before this line [result-incomplete]"
      ])
    check(
      try replacing("000_000"), ["72: error: expected the code of a result before this line [result-incomplete]"])
    check(
      try replacing("000_000", by: "000-000"),
      [
        "71: error: “000-000” is no result code; expected three digits, “_” and three digits [result-code-malformed]"
      ])
    check(
      try replacing("Message"), ["74: error: expected “Message” of a result before this line [result-incomplete]"])
    check(
      try replacing("Description"),
      [
        "80: error: expected “Description” of a result before this line [result-incomplete]"
      ])
    check(
      try replacing("Description", by: "Beschreibung"),
      [
        "81: error: expected “Description” of a result before this line [result-incomplete]"
      ])
    check(
      try replacing("200", by: "Ten of them", "200"),
      [
        "67: error: this line has no place here; expected a result's HTTP status [line-unrecognised]"
      ])
  }

  @Test func testData() throws {
    check(
      try messages { $0.removeAll { $0 == "200 - Opened" } },
      [
        "81: warning: no test case stands under the heading of the test data [test-cases-missing]"
      ])
    check(
      try replacing("200 - Opened", by: "Opened"),
      [
        "83: error: this line has no place here; expected a test case, as in “200 - Success” [line-unrecognised]"
      ])
    check(
      try messages { $0.append("Copyright") },
      [
        "100: error: this line has no place here; expected the end of the page after the navigation [line-unrecognised]"
      ])
  }

  /// Two causes on one page are two messages, in the order of the page.
  @Test func severalProblemsInOneRun() throws {
    let found = try messages { lines in
      lines[(lines.firstIndex(of: "Length : 40") ?? 0)] = "Length : forty"
      lines[(lines.firstIndex(of: "lockerNo") ?? 0) + 2] = "integer"
      lines[(lines.firstIndex(of: "000_000") ?? 0)] = "0"
    }
    check(
      found,
      [
        "32: error: “Length : forty” is no constraint that is known; expected “Length : N”, “Min : N , Max : N” or "
          + "“Value : N” [constraint-unknown]",
        "41: error: “integer” is no type of a field; expected string, number, boolean, object, array of objects or "
          + "array of strings [field-type-unknown]",
        "71: error: “0” is no result code; expected three digits, “_” and three digits [result-code-malformed]",
      ])
  }

  @Test func spansShowTheLineWithoutItsIndentation() throws {
    var lines = try PageFiles.lines("Tests/Fixtures/Pages/minimal.txt")
    lines[(lines.firstIndex(of: "Length : 40") ?? 0)] = "  Length : 길게 "
    let span = try #require(read(lines).diagnostics.first?.span)
    #expect(
      span == SourceSpan(file: "page.txt", line: 32, column: 3, length: 11, lineText: "  Length : 길게 "))
  }
}
