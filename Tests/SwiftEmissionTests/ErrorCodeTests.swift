import SpecModel
import SwiftEmission
import Testing

private func result(_ status: Int, _ code: String, _ name: String?, _ message: String, _ text: String)
  -> Endpoint.Result
{
  Endpoint.Result(status: status, code: code, name: name, message: message, description: text)
}

@Suite struct ErrorCodeTests {
  @Test func `Every code but that of success is a case, once`() {
    let snippets = Snippets(results: [
      result(200, "000_000", nil, "Success", "Success"),
      result(400, "001_006", "userNotFound", "Not found", "No user."),
      result(400, "001_047", "invalidCard", "Invalid card.", "Invalid card"),
      result(400, "001_006", "userNotFound", "Gone", ""),
    ])
    #expect(snippets.diagnostics == [])
    #expect(
      snippets.declaration("public enum ErrorCode") == """
        /// The documented error codes.
        public enum ErrorCode: DocumentedErrorCode {
          /// `001_006`: Not found. No user.
          ///
          /// Gone
          case userNotFound
          /// `001_047`: Invalid card.
          case invalidCard

          public var rawValue: String {
            switch self {
            case .userNotFound: "001_006"
            case .invalidCard: "001_047"
            }
          }

          public static var allCases: [Self] { [.userNotFound, .invalidCard] }

          public static var results: [DocumentedResult] { Ping.results }
        }
        """)
  }

  @Test func `Facts of results keep their order and their text`() {
    let snippets = Snippets(results: [
      result(200, "000_000", nil, "Success", "Success"),
      result(400, "1", "a", "\"Quoted\"", String(repeating: "a long description ", count: 6)),
      result(400, "2", "b", "x", String(repeating: "an even longer description ", count: 6)),
    ])
    #expect(
      snippets.declaration("results: \"\"\"") == #"""
        results: """
          200 000_000
            Success
            Success
          400 1
            \"Quoted\"
            a long description a long description a long description a long description a long description a \
          long description\u{20}
          400 2
            x
            an even longer description an even longer description an even longer description an even longer \
          description an even longer description an even longer description\u{20}
          """,
        requestTexts: "",
        """#)
  }

  @Test func `An endpoint without error codes has the runtime's empty ones`() {
    #expect(
      Snippets(results: [result(200, "000_000", nil, "Success", "")]).declaration("public typealias ErrorCode") == """
        /// The documentation lists no error codes.
        public typealias ErrorCode = NoErrorCode
        """)
  }
}
