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

  @Test("For a header of an endpoint, corrections of the shared header are named")
  func sharedHeader() {
    let run = CapturedRun(
      "where", "POST /api/v1/card/status#request.headers.X-KM-Tran-Token.length", in: Repository.files)
    #expect(run.output.contains("correction at api#requestHeaders.X-KM-Tran-Token.length: "))
  }

  @Test(
    "A place that denotes nothing is an error with the one that was meant",
    arguments: [
      ("POST /api/v1/card/status#request.statuss", "POST /api/v1/card/status#request.status"),
      (
        "POST /api/v1/prepay-card/reissue/delivery#request.zipCode",
        "POST /api/v1/prepay-card/reissue/delivery#request.addressInfo.zipCode"
      ),
      ("POST /api/v1/card/status#request.status.values.RESUM", "POST /api/v1/card/status#request.status.values.RESUME"),
    ])
  func suggestion(place: String, meant: String) {
    let run = CapturedRun("where", place, in: Repository.files)
    #expect(run.status == .failure)
    #expect(run.messages.contains("fix: Write '\(meant)'\n"), "\(run.messages)")
  }

  @Test("For a header that endpoints share, the lines of all their pages are there")
  func everyPage() {
    let run = CapturedRun("where", "api#requestHeaders.X-KM-Tran-Token.length", in: Repository.files)
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("specs/pages/") }
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.hasSuffix(": Length : 66") })
    #expect(Set(lines.map { $0.prefix { $0 != ":" } }).count == 5)
  }

  @Test("What no page says is said to be so")
  func noPage() {
    let run = CapturedRun("where", "api#servers", in: Repository.files)
    #expect(run.status == .success)
    #expect(run.messages == "konagen: no page says what stands at api#servers\n")
  }
}
