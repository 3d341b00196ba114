import Testing

@testable import konagen

/// Results of status 201, 202 or 204 are successes: nothing names them, and no error case is made of them.
struct SuccessStatusTests {
  private static let page = "specs/pages/returning-an-umbrella.txt"

  @Test("A page's success of another status than 200", arguments: [201, 202, 204])
  func page(status: Int) throws {
    let scratch = try Scratch()
    try scratch.write("{ \"formatVersion\": 1 }\n", to: "specs/konagen.json")
    try scratch.write(
      try Repository.read("Tests/Fixtures/Consumer/" + Self.page)
        .replacing("\n200\n", with: "\n\(status)\n").replacing("\n200 - ", with: "\n\(status) - "), to: Self.page)
    let run = CapturedRun([], in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    let spec = try scratch.read("specs/endpoints/post-api-v1-umbrella-return.json")
    #expect(spec.contains("\"status\": \(status)"), "\(spec)")
    try expectErrorCases(["000_002", "007_002"], besides: status, in: scratch, "ReturningUmbrella")
  }

  @Test("A success of status 201 in a spec that people write")
  func handWritten() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      { "formatVersion": 1, "name": "Shop", "servers": [], "requestHeaders": [], "responseHeaders": [],
        "endpoints": ["POST /v1/orders"] }
      """, to: "specs/api.json")
    try scratch.write(
      """
      { "endpoint": "POST /v1/orders", "name": "NewOrder", "title": "New order", "mode": "sync", "version": "v1",
        "request": { "fields": [] }, "response": { "fields": [] }, "results": [
          { "status": 201, "code": "000_000", "message": "Taken down", "description": "" },
          { "status": 400, "code": "000_009", "name": "soldOut", "message": "Sold out", "description": "" }
        ], "testCases": [{ "status": 201, "label": "Taken down" }] }
      """, to: "specs/endpoints/post-v1-orders.json")
    let run = CapturedRun("generate", in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    try expectErrorCases(["000_009"], besides: 201, in: scratch, "NewOrder")
  }

  private func expectErrorCases(_ codes: [String], besides status: Int, in scratch: Scratch, _ type: String) throws {
    let lines = try scratch.read("Generated/Konaplate/\(type).swift").split(separator: "\n")
    let cases = lines.filter { $0.drop { $0 == " " }.hasPrefix("case .") }.compactMap { $0.split(separator: "\"").last }
    #expect(cases.map(String.init) == codes)
    #expect(lines.contains { $0.hasSuffix("\(status) 000_000") }, "\(lines)")
  }
}
