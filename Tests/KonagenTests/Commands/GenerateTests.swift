import Testing

@testable import konagen

struct GenerateTests {
  @Test("A spec written by hand needs no names, but is told which it gets")
  func withoutNames() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      { "formatVersion": 1, "name": "Shop", "servers": [], "requestHeaders": [], "responseHeaders": [],
        "endpoints": ["POST /v1/orders"] }
      """, to: "specs/api.json")
    try scratch.write(
      """
      { "endpoint": "POST /v1/orders", "title": "New order", "mode": "sync", "version": "v1",
        "request": { "fields": [] }, "response": { "fields": [] },
        "results": [{ "status": 400, "code": "001_001", "message": "Sold out", "description": "Nothing is left" }] }
      """, to: "specs/endpoints/post-v1-orders.json")
    let run = CapturedRun("generate", in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    #expect(
      run.messages.contains(
        "specs/endpoints/post-v1-orders.json:1:1: warning: POST /v1/orders has no Swift name and is generated as NewOrder"
      ))
    #expect(run.messages.contains("fix: Add \"name\": \"NewOrder\"\n"))
    #expect(try scratch.read("Generated/Konaplate/NewOrder.swift").contains("case .soldOut: \"001_001\""))
    #expect(CapturedRun("generate", "--strict", in: scratch.files).status == .failure)
  }
}
