import KonaplateRuntime

/// A call in clear, written as generated ones are.
enum CardCall: Endpoint {
  struct Request: Model {
    var userId: UInt64
    var cardNo: String

    init(userId: UInt64, cardNo: String) {
      self.userId = userId
      self.cardNo = cardNo
    }

    init(fields: inout FieldReader) {
      self.init(userId: fields.required("userId"), cardNo: fields.required("cardNo"))
    }

    func list(in fields: inout FieldList) {
      fields.add("userId", userId, range: 1...9_999_999_999_999_999_999)
      fields.add(sensitive: "cardNo", cardNo, length: 16...16)
    }
  }

  struct Response: Model {
    var applyNo: String
    var count: UInt64?
    var rows: [Row]?

    struct Row: Model {
      var par: String

      init(par: String) { self.par = par }

      init(fields: inout FieldReader) { par = fields.required("par") }

      func list(in fields: inout FieldList) { fields.add("par", par) }
    }

    init(applyNo: String, count: UInt64? = nil, rows: [Row]? = nil) {
      self.applyNo = applyNo
      self.count = count
      self.rows = rows
    }

    init(fields: inout FieldReader) {
      self.init(
        applyNo: fields.required("applyNo"), count: fields.optional("count"), rows: fields.optional(models: "rows"))
    }

    func list(in fields: inout FieldList) {
      fields.add("applyNo", applyNo)
      fields.add("count", count)
      fields.add("rows", models: rows)
    }
  }

  enum ErrorCode: DocumentedErrorCode {
    case invalidParameter
    case cardReissued

    var rawValue: String {
      switch self {
      case .invalidParameter: "000_002"
      case .cardReissued: "003_018"
      }
    }

    static var allCases: [Self] { [.invalidParameter, .cardReissued] }
    static var results: [DocumentedResult] { CardCall.results }
  }

  static let documentation = EndpointDocumentation(
    EndpointFacts(
      method: "POST", path: "/api/v1/card", title: "Card", version: "v1", mode: .sync, encryptsRequest: false,
      encryptsResponse: false, listsEveryResult: true),
    results: """
      200 000_000
        Success.
        Success
      400 000_002
        Invalid input parameter. userId
        Invalid
      400 003_018
        Reissued already.
        Was reissued before
      """,
    requestTexts: """
      userId
        Member ID
      """,
    testLabels: """
      200 0 Fine
      400 2 Was reissued before
      400 - Hidden by the page
      """)

  static let sampleResponse = Response(applyNo: "0001")

  static let request = Request(userId: 7, cardNo: "4000000000000002")
}

/// A call without parameters in its response, one or both of whose bodies travel encrypted.
enum SealedCall: Endpoint {
  typealias Request = CardCall.Request
  typealias ErrorCode = NoErrorCode

  typealias Response = NoFields

  static let documentation = EndpointDocumentation(
    EndpointFacts(
      method: "PUT", path: "/api/v1/sealed", title: "Sealed", version: "v1", mode: .sync, encryptsRequest: true,
      encryptsResponse: true, listsEveryResult: true),
    results: "", requestTexts: "", testLabels: "")
  static let sampleResponse = Response()
}

/// A call whose response alone travels encrypted.
enum SealedAnswerCall: Endpoint {
  typealias Request = CardCall.Request
  typealias Response = CardCall.Response
  typealias ErrorCode = CardCall.ErrorCode

  static var documentation: EndpointDocumentation {
    var documentation = CardCall.documentation
    documentation.facts = EndpointFacts(
      method: "POST", path: "/api/v1/answer", title: "Answer", version: "v1", mode: .sync, encryptsRequest: false,
      encryptsResponse: true, listsEveryResult: true)
    return documentation
  }
  static let sampleResponse = CardCall.sampleResponse
}
