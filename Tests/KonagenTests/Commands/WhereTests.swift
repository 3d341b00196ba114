import Testing

@testable import konagen

struct WhereTests {
  @Test("The lines behind a place, as file, line and text")
  func lines() {
    let run = CapturedRun("where", "POST /api/v1/card/status#request.status.values", in: Repository.files)
    #expect(run.status == .success)
    #expect(
      run.output == """
        specs/pages/modification-of-the-cards-state.txt:152:   • SUSPEND : 중지
        specs/pages/modification-of-the-cards-state.txt:153:   • RESUME : 중지 해지

        """)
  }

  @Test("A place that denotes nothing is an error with the nearest, one that is none is wrong usage")
  func wrongPlaces() {
    let unknown = CapturedRun("where", "POST /api/v1/card/status#request.statuss", in: Repository.files)
    #expect(unknown.status == .failure)
    #expect(unknown.messages.contains("[place-unmatched]"))
    #expect(CapturedRun("where", "status", in: Repository.files).status == .usage)
    #expect(CapturedRun("where", in: Repository.files).status == .usage)
  }

  @Test("What no page says is said to be so")
  func noPage() {
    let run = CapturedRun("where", "api#servers", in: Repository.files)
    #expect(run.status == .success)
    #expect(run.messages == "konagen: no page says what stands at api#servers\n")
  }
}
