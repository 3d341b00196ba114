import Testing

@testable import konagen

/// Projects without pages, whose spec people write themselves.
struct HandWrittenTests {
  private func project() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      """
      { "formatVersion": 1, "name": "Shop", "servers": [], "requestHeaders": [], "responseHeaders": [],
        "endpoints": ["POST /v1/orders"] }
      """, to: "specs/api.json")
    try scratch.write(
      """
      { "endpoint": "POST /v1/orders", "name": "NewOrder", "title": "New order", "mode": "sync", "version": "v1",
        "request": { "fields": [
          { "name": "grade", "type": "string", "presence": "required", "length": { "min": 1, "max": 1 },
            "values": [{ "value": "gold", "name": "gold" }] }
        ] }, "response": { "fields": [] }, "results": [] }
      """, to: "specs/endpoints/post-v1-orders.json")
    return scratch
  }

  @Test("A check says what is doubtful about the spec, and misses no library that never was")
  func check() throws {
    let scratch = try project()
    let run = CapturedRun("check", in: scratch.files)
    #expect(run.status == .success)
    #expect(
      run.messages.hasPrefix(
        """
        specs/endpoints/post-v1-orders.json:4:7: warning: the value “gold” of grade is of 4 characters, but the length is 1 \
        [value-outside]

        """), "\(run.messages)")
    #expect(
      run.messages.hasSuffix(
        "specs: read and checked; there is no library in Generated/Konaplate to compare with it (1 warning)\n"),
      "\(run.messages)")
    #expect(CapturedRun("check", "--strict", in: scratch.files).status == .failure)
  }

  @Test("A library that was generated once must be up to date")
  func stale() throws {
    let scratch = try project()
    #expect(CapturedRun("generate", in: scratch.files).status == .success)
    #expect(CapturedRun("check", in: scratch.files).status == .success)
    try scratch.remove("Generated/Konaplate/NewOrder.swift")
    let run = CapturedRun("check", in: scratch.files)
    #expect(run.status == .stale)
    #expect(run.messages.contains("[output-missing]"), "\(run.messages)")
    #expect(run.messages.contains("fix: Run konagen generate\n"), "\(run.messages)")
  }

  @Test("A doubt that corrections.json confirms is settled")
  func settled() throws {
    let scratch = try project()
    try scratch.write(
      """
      { "formatVersion": 1, "corrections": [
        { "at": "POST /v1/orders#request.grade.values", "operation": "confirm", "rule": "value-outside",
          "reason": ["The shop takes it."], "basis": "0000000000000000" }
      ] }
      """, to: "specs/corrections.json")
    let run = CapturedRun("check", "--strict", in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
  }

  @Test(
    "A command about pages says that the spec is written by hand",
    arguments: [
      [], ["extract"], ["lines"], ["where", "POST /v1/orders#title"],
      ["correct", "POST /v1/orders#title", "--remove", "--reason", "x"],
    ])
  func pages(command: [String]) throws {
    let scratch = try project()
    let run = CapturedRun(command, in: scratch.files)
    #expect(run.status == .failure)
    #expect(
      run.messages.hasPrefix(
        """
        specs/pages:1:1: error: this folder of pages is not there [pages-missing]
        fix: The spec is written by hand: mend it where it stands, then run konagen generate

        """), "\(run.messages)")
  }

  @Test("A folder for pages that holds none makes no difference")
  func emptyFolder() throws {
    let scratch = try project()
    try scratch.createFolder("specs/pages")
    let run = CapturedRun("check", in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    #expect(
      CapturedRun(in: scratch.files).messages.hasPrefix(
        """
        specs/pages:1:1: error: this folder holds no page [pages-missing]
        fix: The spec is written by hand: mend it where it stands, then run konagen generate

        """))
    try scratch.write("page", to: "specs/pages/page.html")
    #expect(CapturedRun("check", in: scratch.files).messages.contains("[page-ignored]"))
  }

  @Test("A spec that came from pages misses them")
  func lostPages() throws {
    let scratch = try Scratch.ofSources()
    #expect(CapturedRun(in: scratch.files).status == .success)
    for name in try Repository.names(in: "specs/pages") { try scratch.remove("specs/pages/" + name) }
    for command in [[], ["check"]] {
      #expect(
        CapturedRun(command, in: scratch.files).messages.hasPrefix(
          """
          specs/pages:1:1: error: this folder holds no page [pages-missing]
          fix: Save each documentation page as plain text into a file of its own there, with a name that ends in .txt

          """))
    }
  }

  @Test("A file of the library that was edited is traced to the spec")
  func edited() throws {
    let scratch = try project()
    #expect(CapturedRun("generate", in: scratch.files).status == .success)
    let file = "Generated/Konaplate/NewOrder.swift"
    try scratch.write(try scratch.read(file) + "// mine\n", to: file)
    let run = CapturedRun("generate", in: scratch.files)
    #expect(run.status == .failure)
    #expect(
      run.messages.contains(
        "fix: Move the edit to where it comes from (a page, corrections.json or a spec written by hand), "),
      "\(run.messages)")
  }

  @Test("What is generated under default names is up to date")
  func withoutNames() throws {
    let scratch = try project()
    let file = "specs/endpoints/post-v1-orders.json"
    try scratch.write(
      try scratch.read(file).replacing(#""name": "NewOrder", "#, with: "").replacing(#", "name": "gold""#, with: ""),
      to: file)
    #expect(CapturedRun("generate", in: scratch.files).status == .success)
    let run = CapturedRun("check", in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    #expect(run.messages.contains("[name-defaulted]"), "\(run.messages)")
  }

  @Test(
    "A decision that decides nothing is reported",
    arguments: [
      (#""operation": "confirm", "rule": "value-outside""#, "length", "correction-redundant"),
      (#""operation": "confirm", "rule": "value-outsid""#, "values", "rule-unknown"),
      (
        #""operation": "set", "expect": { "min": 1, "max": 1 }, "value": { "min": 1, "max": 4 }"#, "length",
        "correction-without-page"
      ),
    ])
  func idle(decision: String, member: String, rule: String) throws {
    let scratch = try project()
    try scratch.write(
      """
      { "formatVersion": 1, "corrections": [
        { "at": "POST /v1/orders#request.grade.\(member)", \(decision),
          "reason": ["The shop takes it."], "basis": "0000000000000000" }
      ] }
      """, to: "specs/corrections.json")
    let run = CapturedRun("check", in: scratch.files)
    #expect(run.messages.contains("specs/corrections.json:2:"), "\(run.messages)")
    #expect(run.messages.contains("[\(rule)]"), "\(run.messages)")
  }

  @Test("What generating refuses, a check refuses, at its line, whether or not there is a library")
  func refused() throws {
    let scratch = try project()
    let file = "specs/endpoints/post-v1-orders.json"
    try scratch.write(try scratch.read(file).replacing("NewOrder", with: "Request"), to: file)
    for command in ["check", "generate"] {
      let run = CapturedRun(command, in: scratch.files)
      #expect(run.status == .failure)
      #expect(run.messages.contains(file + ":1:"), "\(run.messages)")
      #expect(run.messages.contains("[swift-name-reserved]"), "\(run.messages)")
    }
  }
}
