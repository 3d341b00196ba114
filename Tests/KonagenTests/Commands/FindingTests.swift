import Testing

@testable import konagen

struct FindingTests {
  private static let page = "specs/pages/reissuance-of-prepaid-card-replacement-issuance.txt"

  /// A page of the project with another field in one of its conditions, which is then nowhere to be found.
  private func projectWithLostCondition() throws -> Scratch {
    let scratch = try Scratch.ofSources()
    let text = try scratch.read(Self.page)
    let line = #"Setting if "isDeliveryRequired" is "true""#
    try #require(text.contains(line))
    try scratch.write(text.replacing(line, with: #"Setting if "isNowhere" is "true""#), to: Self.page)
    return scratch
  }

  @Test("A condition that cannot be resolved is one doubt, and one decision settles it")
  func unresolvedCondition() throws {
    let scratch = try projectWithLostCondition()
    let before = CapturedRun(in: scratch.files).messages
    #expect(before.contains("[condition-unresolved]"))
    #expect(!before.contains("[condition-prose]"), "\(before)")
    let places = before.split(separator: "'").filter { $0.utf8.starts(with: "POST ".utf8) && $0.contains(".condition") }
    for place in Set(places) {
      let run = CapturedRun(
        "correct", String(place), "--confirm", "condition-unresolved", "--reason", "x", in: scratch.files)
      #expect(run.status == .success, "\(run.messages)")
    }
    let after = CapturedRun(in: scratch.files).messages
    #expect(!after.contains("[condition-"), "\(after)")
  }

  @Test("A confirmation of a rule that does not exist names the rule that was meant")
  func unknownRule() throws {
    let scratch = try Scratch.ofSources()
    let text = try scratch.read("specs/corrections.json")
    try scratch.write(text.replacing(#""condition-prose""#, with: #""condition-pros""#), to: "specs/corrections.json")
    let run = CapturedRun("--verbose", in: scratch.files)
    #expect(run.status == .failure)
    #expect(run.messages.contains(": error: there is no rule “condition-pros” [rule-unknown]\n"), "\(run.messages)")
    #expect(run.messages.contains("\nfix: Write \"condition-prose\"\n"))
    #expect(!run.messages.contains("[correction-redundant]"))
  }

  @Test("GitHub shows what the text shows: notes only to those who asked for details")
  func annotations() throws {
    let scratch = try Scratch.ofProject()
    let notices = CapturedRun("check", "--format", "github", "--verbose", in: scratch.files).output
    #expect(notices.contains("::notice "))
    #expect(!CapturedRun("check", "--format", "github", in: scratch.files).output.contains("::notice "))
    #expect(CapturedRun("check", "--format", "json", in: scratch.files).output.contains("\"severity\": \"note\""))
  }
}
