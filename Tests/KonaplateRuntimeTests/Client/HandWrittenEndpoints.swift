import KonaplateRuntime

/// A call in clear, written as generated ones are.
enum CardCall: StubbableEndpoint {
  struct Request: Codable, Hashable, Sendable, Validatable, Redacting {
    var userId: UInt64
    var cardNo: String

    func validate(into violations: inout Violations) {
      violations.check(userId, range: 1...9_999_999_999_999_999_999, at: "userId")
      violations.check(cardNo, length: 16...16, at: "cardNo")
    }

    static var sensitiveFields: [String] { ["cardNo"] }
  }

  struct Response: Codable, Hashable, Sendable {
    var applyNo: String
    var count: UInt64?
    var rows: [Row]?

    struct Row: Codable, Hashable, Sendable {
      var par: String

      init(par: String) { self.par = par }

      init(from decoder: any Decoder) throws {
        par = try decoder.container(keyedBy: FieldKey.self).decode(String.self, forKey: "par")
      }
    }

    init(applyNo: String, count: UInt64? = nil, rows: [Row]? = nil) {
      self.applyNo = applyNo
      self.count = count
      self.rows = rows
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: FieldKey.self)
      applyNo = try container.decode(String.self, forKey: "applyNo")
      count = try container.decodeIfPresent(UInt64.self, forKey: "count")
      rows = try container.decodeIfPresent([Row].self, forKey: "rows")
    }
  }

  enum ErrorCode: String, DocumentedErrorCode {
    case invalidParameter = "000_002"
    case cardReissued = "003_018"

    static var results: [DocumentedResult] { CardCall.results }
  }

  static let facts = EndpointFacts(
    method: "POST", path: "/api/v1/card", title: "Card", version: "v1", mode: .sync, encryptsRequest: false,
    encryptsResponse: false, listsEveryResult: true)

  static let results = [
    DocumentedResult(status: 200, code: "000_000", message: "Success.", description: "Success"),
    DocumentedResult(status: 400, code: "000_002", message: "Invalid input parameter. userId", description: "Invalid"),
    DocumentedResult(status: 400, code: "003_018", message: "Reissued already.", description: "Was reissued before"),
  ]

  static let requestTexts = ["userId": "Member ID"]

  static let sampleResponse = Response(applyNo: "0001")

  static let testLabels = [
    TestLabel(status: 200, label: "Fine", result: 0),
    TestLabel(status: 400, label: "Was reissued before", result: 2),
    TestLabel(status: 400, label: "Hidden by the page", result: nil),
  ]

  static let request = Request(userId: 7, cardNo: "4000000000000002")
}

/// A call without parameters in its response, one or both of whose bodies travel encrypted.
enum SealedCall: Endpoint {
  typealias Request = CardCall.Request
  typealias ErrorCode = NoErrorCode

  struct Response: Codable, Hashable, Sendable {}

  static let facts = EndpointFacts(
    method: "PUT", path: "/api/v1/sealed", title: "Sealed", version: "v1", mode: .sync, encryptsRequest: true,
    encryptsResponse: true, listsEveryResult: true)
  static let results: [DocumentedResult] = []
}

/// A call whose response alone travels encrypted.
enum SealedAnswerCall: Endpoint {
  typealias Request = CardCall.Request
  typealias Response = CardCall.Response
  typealias ErrorCode = CardCall.ErrorCode

  static let facts = EndpointFacts(
    method: "POST", path: "/api/v1/answer", title: "Answer", version: "v1", mode: .sync, encryptsRequest: false,
    encryptsResponse: true, listsEveryResult: true)
  static let results = CardCall.results
}
