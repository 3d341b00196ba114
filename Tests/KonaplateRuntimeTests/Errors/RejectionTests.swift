import KonaplateRuntime
import Testing

private enum Code: String, DocumentedErrorCode {
  case terminated = "003_022"

  static var allCases: [Self] { [.terminated] }
  static let results = [
    DocumentedResult(status: 200, code: "003_022", message: "Success", description: ""),
    DocumentedResult(status: 400, code: "003_022", message: "Card already terminated", description: "Too late"),
  ]
}

@Suite struct RejectionTests {
  @Test func `A documented code has its case and what is documented about it`() {
    let rejection = Rejection<Code>(status: 400, code: "003_022")
    #expect(rejection.documented == .terminated)
    #expect(Code.terminated.result?.description == "Too late")
    #expect(rejection.description == "rejected with 003_022 (HTTP 400): Card already terminated")
  }

  @Test func `Any other code is kept as it came`() {
    let rejection = Rejection<Code>(status: 400, code: "999_999", text: "New")
    #expect(rejection.documented == nil)
    #expect(rejection.description == "rejected with 999_999 (HTTP 400): New")
    #expect(Rejection<NoErrorCode>(status: 502, code: "").documented == nil)
    #expect(NoErrorCode.allCases.isEmpty)
  }
}
