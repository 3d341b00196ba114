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

  static let wrong: [([String], konagen.ExitStatus, String)] = [
    ([length], .usage, "konagen correct needs one of --value, --remove, --confirm and --review"),
    ([length, "--remove", "--value", "1", "--reason", "x"], .usage, "needs one of"),
    ([length, "--remove"], .usage, "a correction needs a --reason"),
    ([length, "--confirm", "condition-mising", "--reason", "x"], .usage, "did you mean 'condition-missing'?"),
    ([length, "--value", "{", "--reason", "x"], .failure, "--value:1:2: error: "),
    ([length, "--value", "\"long\"", "--reason", "x"], .failure, "error: "),
    ([length, "--confirm", "condition-missing", "--reason", "x"], .failure, "[correction-redundant]"),
    (
      ["POST /api/v1/card/status#name", "--value", "\"X\"", "--reason", "x"], .failure, "Change the name in names.json"
    ),
    (["POST /nowhere#title", "--value", "\"x\"", "--reason", "x"], .failure, "[place-unmatched]"),
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
