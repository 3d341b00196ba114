import Testing

@testable import konagen

struct CorrectTests {
  private static let length = "POST /api/v1/card/status#request.par.length"
  private static let page = "specs/pages/modification-of-the-cards-state.txt"

  private func project() throws -> Scratch {
    let scratch = try Scratch.ofSources()
    if try scratch.tree()["specs/corrections.json"] != nil { try scratch.remove("specs/corrections.json") }
    return scratch
  }

  @Test("A value is recorded with what it replaces and the lines it rests on, and takes effect")
  func value() throws {
    let scratch = try project()
    let run = CapturedRun(
      "correct", Self.length, "--value", #"{ "min": 20, "max": 27 }"#, "--reason", "Seen in the sandbox.",
      in: scratch.files)
    #expect(run.status == .success)
    #expect(
      run.output == """
        correction at POST /api/v1/card/status#request.par.length: { "min": 20, "max": 27 } instead of { "min": 27, "max": 27 }
          Seen in the sandbox.

        """)
    #expect(CapturedRun(in: scratch.files).status == .success)
    #expect(
      try scratch.read("specs/endpoints/post-api-v1-card-status.json").contains(#""length": { "min": 20, "max": 27 }"#))
    let origin = CapturedRun("where", Self.length, in: scratch.files)
    #expect(origin.output.contains("specs/corrections.json:"))
    #expect(origin.output.contains("  Seen in the sandbox.\n"))
  }

  @Test("A settled doubt is not reported again")
  func confirmation() throws {
    let scratch = try project()
    let place = "POST /api/v1/card/status#request.par.presence"
    let doubt = "par is conditional, but no condition is stated [condition-missing]"
    #expect(CapturedRun(in: scratch.files).messages.contains(doubt))
    let run = CapturedRun(
      "correct", place, "--confirm", "condition-missing", "--reason", "Either is accepted.", in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    #expect(!CapturedRun(in: scratch.files).messages.contains(doubt))
  }

  @Test("A correction whose lines changed stops the run until it is reviewed")
  func review() throws {
    let scratch = try project()
    #expect(
      CapturedRun("correct", Self.length, "--value", #"{ "min": 20, "max": 27 }"#, "--reason", "x", in: scratch.files)
        .status == .success)
    let text = try scratch.read(Self.page)
    let old = "카드의 PAN(Primary Account Number)을 대체하는 번호"
    try scratch.write(text.replacing(old, with: "PAR of the card"), to: Self.page)
    #expect(CapturedRun(in: scratch.files).status == .failure)
    let run = CapturedRun("correct", Self.length, "--review", in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    #expect(run.output.contains("-\(old)\n+PAR of the card\n"))
    #expect(CapturedRun(in: scratch.files).status == .success)
    let again = CapturedRun("correct", Self.length, "--review", in: scratch.files)
    #expect(again.messages == "konagen: no correction at \(Self.length) needs a review\n")
  }

  @Test("A correction that the pages caught up with is not brought up to date")
  func redundantReview() throws {
    let scratch = try project()
    #expect(
      CapturedRun("correct", Self.length, "--value", #"{ "min": 20, "max": 27 }"#, "--reason", "x", in: scratch.files)
        .status == .success)
    let text = try scratch.read(Self.page)
    let old = "Length : 27"
    try #require(text.contains(old))
    try scratch.write(text.replacing(old, with: "Min : 20 , Max : 27"), to: Self.page)
    let before = try scratch.tree()
    let run = CapturedRun("correct", Self.length, "--review", in: scratch.files)
    #expect(run.status == .failure)
    #expect(run.messages.contains("[correction-redundant]"), "\(run.messages)")
    #expect(try scratch.tree() == before)
  }

  @Test("A decision takes the place of an earlier one only when that is asked for")
  func replacement() throws {
    let scratch = try project()
    func decide(_ more: String...) -> CapturedRun {
      CapturedRun(["correct", Self.length, "--reason", "x"] + more, in: scratch.files)
    }
    #expect(decide("--value", #"{ "min": 20, "max": 27 }"#).status == .success)
    let before = try scratch.read("specs/corrections.json")
    let refused = decide("--value", #"{ "min": 21, "max": 27 }"#)
    #expect(refused.status == .failure)
    #expect(refused.messages.contains("specs/corrections.json:"))
    #expect(
      refused.messages.contains("a correction at \(Self.length) decides this already [place-occupied]"),
      "\(refused.messages)")
    #expect(refused.messages.contains("Give --replace as well"))
    #expect(try scratch.read("specs/corrections.json") == before)
    let replaced = decide("--value", #"{ "min": 21, "max": 27 }"#, "--replace")
    #expect(replaced.status == .success, "\(replaced.messages)")
    #expect(
      try scratch.read("specs/corrections.json")
        == before.replacing(#""value": { "min": 20, "max": 27 }"#, with: #""value": { "min": 21, "max": 27 }"#))
    #expect(decide("--remove", "--replace").status == .success)
    #expect(try scratch.read("specs/corrections.json").contains(#""operation": "remove""#))
  }

  @Test("A decision about a field does not silently meet one about its members")
  func decisionAround() throws {
    let scratch = try project()
    let field = "POST /api/v1/card/status#request.par"
    #expect(
      CapturedRun("correct", field + ".length", "--remove", "--reason", "x", in: scratch.files).status == .success)
    let refused = CapturedRun("correct", field, "--remove", "--reason", "x", in: scratch.files)
    #expect(refused.status == .failure)
    #expect(
      refused.messages.hasPrefix(
        "specs/corrections.json:5:13: error: a correction at \(field).length decides a part of this already [place-occupied]\n"
      ),
      "\(refused.messages)")
    #expect(refused.messages.contains("fix: Give --replace as well to put this one in its place\n"))
    let replaced = CapturedRun("correct", field, "--remove", "--replace", "--reason", "x", in: scratch.files)
    #expect(replaced.status == .success, "\(replaced.messages)")
  }

  @Test("A doubt that is settled is settled anew only when that is asked for")
  func replacedConfirmation() throws {
    let scratch = try project()
    func settle(_ reason: String, _ more: String...) -> CapturedRun {
      CapturedRun(
        [
          "correct", "POST /api/v1/card/status#request.par.presence", "--confirm", "condition-missing", "--reason",
          reason,
        ]
          + more, in: scratch.files)
    }
    #expect(settle("one").status == .success)
    #expect(settle("two").messages.contains("Give --replace as well"))
    #expect(settle("three", "--replace").status == .success)
    let text = try scratch.read("specs/corrections.json")
    #expect(text.contains("three") && !text.contains("one"))
  }

  @Test("A decision about a field takes the place of every decision about it and its members")
  func replacedByOthers() throws {
    let scratch = try project()
    func decide(_ place: String, _ more: String...) -> CapturedRun {
      CapturedRun(["correct", place, "--reason", "x"] + more, in: scratch.files)
    }
    let field = "POST /api/v1/card/status#request.par"
    #expect(decide(field + ".presence", "--confirm", "condition-missing").status == .success)
    let valued = decide(field + ".presence", "--value", #""optional""#, "--replace")
    #expect(valued.status == .success, "\(valued.messages)")
    #expect(try !scratch.read("specs/corrections.json").contains("confirm"))
    let removed = decide(field, "--remove", "--replace")
    #expect(removed.status == .success, "\(removed.messages)")
    #expect(try !scratch.read("specs/corrections.json").contains("presence\","))
  }

  @Test("A doubt about an endpoint as a whole can be settled")
  func wholeEndpoint() throws {
    let scratch = try project()
    let page = "specs/pages/modification-of-the-cards-state.txt"
    try scratch.write(
      try scratch.read(page).replacing("/api/v1/card/status", with: "/api/v1/card/{id}"), to: page)
    let place = "POST /api/v1/card/{id}"
    #expect(CapturedRun("check", in: scratch.files).messages.contains("--confirm path-parameter"))
    let settled = CapturedRun(
      "correct", place, "--confirm", "path-parameter", "--reason", "x", in: scratch.files)
    #expect(settled.status == .success, "\(settled.messages)")
    #expect(!CapturedRun("check", in: scratch.files).messages.contains("--confirm path-parameter"))
    let idle = CapturedRun(
      "correct", place, "--confirm", "condition-missing", "--reason", "x", in: scratch.files)
    #expect(idle.status == .failure)
    #expect(
      idle.messages.contains("nothing is reported as condition-missing at \(place) [correction-redundant]"),
      "\(idle.messages)")
  }

  @Test("A value that nobody can mean stops the run at its line in corrections.json")
  func impossibleValue() throws {
    let scratch = try project()
    let place = "POST /api/v1/card/status#title"
    #expect(
      CapturedRun("correct", place, "--value", #""Blocking""#, "--reason", "x", in: scratch.files).status == .success)
    let file = "specs/corrections.json"
    try scratch.write(try scratch.read(file).replacing(#""Blocking""#, with: #"" ""#), to: file)
    let run = CapturedRun(in: scratch.files)
    #expect(run.status == .failure)
    #expect(
      run.messages.hasPrefix(
        "specs/corrections.json:8:16: error: `title` shows nothing, expected a text [value-invalid]\n"),
      "\(run.messages)")
  }

  @Test("A header that no page has is added to one endpoint")
  func newHeader() throws {
    let scratch = try project()
    let place = "POST /api/v1/card/status#request.headers.X-New"
    let named = CapturedRun("correct", place, "--value", #""X-New""#, "--reason", "x", in: scratch.files)
    #expect(named.status == .failure)
    #expect(named.messages.contains(#"fix: Describe it: { "name": "X-New", "type""#), "\(named.messages)")
    let header = #"{ "name": "X-New", "type": "string", "presence": "required" }"#
    let added = CapturedRun("correct", place, "--value", header, "--reason", "x", in: scratch.files)
    #expect(added.status == .success, "\(added.messages)")
    let run = CapturedRun(in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    #expect(try scratch.read("specs/api.json").contains(header))
    let users = try scratch.tree().filter { $0.key.hasPrefix("specs/endpoints/") && $0.value.contains(#""X-New""#) }
    #expect(users.map(\.key) == ["specs/endpoints/post-api-v1-card-status.json"])
  }

  static let wrong: [([String], konagen.ExitStatus, String)] = [
    ([length], .usage, "konagen correct needs one of --value, --remove, --confirm and --review"),
    ([length, "--remove", "--value", "1", "--reason", "x"], .usage, "needs one of"),
    ([length, "--remove"], .usage, "a correction needs a --reason"),
    ([length, "--confirm", "condition-mising", "--reason", "x"], .usage, "did you mean 'condition-missing'?"),
    ([length, "--value", "{", "--reason", "x"], .failure, "--value:1:2: error: "),
    (
      [length, "--value", "it's so", "--reason", "x"], .failure,
      #"""
      found `i` where a value was expected [json-syntax]
        1 | it's so
          | ^
      fix: A text stands in double quotes: --value '"it'\''s so"'

      """#
    ),
    ([length, "--value", "\"long\"", "--reason", "x"], .failure, "--value:1:1: error: "),
    ([length, "--value", "\"long\"", "--reason", "x"], .failure, "\n  1 | \"long\"\n    | ^~~~~~\n"),
    ([length, "--review", "--replace"], .usage, "--replace and --review exclude each other"),
    ([length, "--remove", "--replace", "--reason", "x"], .failure, "there is none to replace [place-unmatched]"),
    (
      ["api#servers", "--value", "[]", "--reason", "x"], .failure,
      "`api#servers` comes from the configuration and not from pages [place-unmatched]\nfix: Change \"servers\" in konagen.json"
    ),
    (["api#servers.sandbox.url", "--value", "\"x\"", "--reason", "x"], .failure, "Change \"servers\" in konagen.json"),
    (["api#name", "--value", "\"x\"", "--reason", "x"], .failure, "Change \"service\" in konagen.json"),
    (["api#formatVersion", "--value", "2", "--reason", "x"], .failure, "which no correction changes"),
    ([length, "--confirm", "condition-missing", "--reason", "x"], .failure, "[correction-redundant]"),
    (
      ["POST /api/v1/card/status#name", "--value", "\"X\"", "--reason", "x"], .failure, "Change the name in names.json"
    ),
    (["POST /nowhere#title", "--value", "\"x\"", "--reason", "x"], .failure, "[place-unmatched]"),
    ([length, "--remove", "--reason", " \u{A0}"], .usage, "--reason says nothing; tell why this is decided"),
    ([length, "--remove", "--reason", "x", "--reason", " "], .usage, "--reason says nothing"),
    (
      ["POST /api/v1/card/status#title", "--value", "\" \"", "--reason", "x"], .failure,
      "--value:1:1: error: `title` shows nothing, expected a text [value-invalid]\n  1 | \" \"\n    | ^~~\n"
    ),
    (
      [length, "--value", #"{ "min": 28, "max": 27 }"#, "--reason", "x"], .failure,
      "--value:1:1: error: the minimum 28 is above the maximum 27 [value-invalid]"
    ),
    ([length + ".min", "--value", "28", "--reason", "x"], .failure, "the minimum 28 is above the maximum 27"),
    (
      ["POST /api/v1/card/status#results.003_022.code", "--value", "\"003-022\"", "--reason", "x"], .failure,
      "`code` is `003-022`, expected three digits, `_` and three digits [value-invalid]"
    ),
  ]

  @Test("What makes no sense is refused, and nothing is written", arguments: wrong)
  func refusal(arguments: [String], status: konagen.ExitStatus, message: String) throws {
    let scratch = try project()
    let before = try scratch.tree()
    let run = CapturedRun(["correct"] + arguments, in: scratch.files)
    #expect(run.status == status)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(try scratch.tree() == before)
  }
}
