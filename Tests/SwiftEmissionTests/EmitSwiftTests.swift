import SpecModel
import SwiftEmission
import Testing

@Suite struct EmitSwiftTests {
  @Test func `Every endpoint has a file of its own, beside the registry, the client and its test double`() {
    let snippets = Snippets(CardService.spec)
    #expect(snippets.diagnostics == [])
    #expect(
      snippets.files.map(\.name) == [
        "CardStateModification.swift", "KonaplateAPI.swift", "KonaplateEndpoints.swift", "KonaplateStub.swift",
        "PhysicalCardRegistration.swift", "Ping.swift", "PrepaidCardReissuance.swift",
      ])
  }

  @Test func `The order of endpoints in the spec makes no difference`() {
    var shuffled = CardService.spec
    shuffled.endpoints.reverse()
    #expect(Snippets(shuffled).files == Snippets(CardService.spec).files)
  }

  @Test func `The registry lists every endpoint`() {
    #expect(
      Snippets(CardService.spec).file("KonaplateEndpoints.swift") == """
        // Written by konagen from the documentation. Changes made here are lost.

        import KonaplateRuntime

        /// Every documented endpoint.
        public nonisolated enum KonaplateEndpoints {
          /// Sorted by name.
          public static let all: [any Endpoint.Type] = [
            CardStateModification.self,
            PhysicalCardRegistration.self,
            Ping.self,
            PrepaidCardReissuance.self,
          ]
        }

        """)
  }

  @Test func `An endpoint reads like this`() {
    #expect(Snippets(CardService.spec).file("CardStateModification.swift") == cardStateModification)
  }

  @Test(arguments: ["public", "package", "internal"])
  func `The library compiles, in every isolation`(access: String) throws {
    let files = Snippets(CardService.spec, access: access).files
    let complaints = try Toolchain.typecheck(files)
    #expect(complaints == "")
    let complaintsOnMainActor = try Toolchain.typecheck(files, options: ["-default-isolation", "MainActor"])
    #expect(complaintsOnMainActor == "")
  }

  @Test func `The library needs no formatter`() throws {
    let files = Snippets(CardService.spec).files
    let complaints = try Toolchain.lint(files)
    #expect(complaints == "")
    #expect(try Toolchain.formatted(files) == files)
  }

  @Test(arguments: [
    ("Konaplate", "open", "error access-unknown: the access level “open” is none of public, package and internal"),
    ("Kona plate", "public", "error swift-name-invalid: the module name “Kona plate” is no Swift identifier"),
  ])
  func `Settings that Swift does not have are refused`(module: String, access: String, expected: String) {
    let emission = emitSwift(CardService.spec, settings: EmissionSettings(moduleName: module, access: access))
    #expect(emission.diagnostics.map { "\($0.severity) \($0.rule.id): \($0.message)" } == [expected])
    #expect(emission.files == [])
  }
}

private let cardStateModification = #"""
  // Written by konagen from the documentation. Changes made here are lost.

  import KonaplateRuntime

  /// Modification of the Card’s State
  ///
  /// Marks a card as lost, or takes that back.
  ///
  /// `POST /api/v1/card/status`
  ///
  /// Page: `modification-of-the-cards-state.txt`
  public nonisolated enum CardStateModification: Endpoint {
    /// The request parameters.
    public struct Request: Model {
      /// 회원 ID
      ///
      /// Required. 1 to 9999999999999999999.
      public var userId: UInt64

      /// 카드의 PAN을 대체하는 번호
      ///
      /// Conditional. 27 characters. Sensitive: never shown.
      public var par: String?

      /// 요청상태
      ///
      /// - SUSPEND : 중지
      /// - RESUME : 중지 해지
      ///
      /// Required. 6 to 7 characters. One of `SUSPEND`, `RESUME`.
      public var status: Status

      public init(userId: UInt64, par: String? = nil, status: Status) {
        self.userId = userId
        self.par = par
        self.status = status
      }

      /// The values of `userId`.
      public static var userIdRange: ClosedRange<UInt64> { 1...9_999_999_999_999_999_999 }

      /// The characters of `par`.
      public static var parLength: ClosedRange<Int> { 27...27 }

      /// The characters of `status`.
      public static var statusLength: ClosedRange<Int> { 6...7 }

      public init(fields: inout FieldReader) {
        self.init(userId: fields.required("userId"), par: fields.optional("par"), status: fields.required("status"))
      }

      public func list(in fields: inout FieldList) {
        fields.add("userId", userId, range: Self.userIdRange)
        fields.add(sensitive: "par", par, length: Self.parLength)
        fields.add("status", status)
        fields.check(status, length: Self.statusLength)
        fields.check(status, values: Status.documented)
      }

      /// 요청상태
      public struct Status: OpenValue {
        /// 중지
        public static var suspend: Self { Self(rawValue: "SUSPEND") }
        /// 중지 해지
        public static var resume: Self { Self(rawValue: "RESUME") }

        public static var documented: [Self] { [suspend, resume] }

        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }
      }
    }

    /// The documentation lists no parameters.
    public typealias Response = NoFields

    /// The documented error codes.
    public enum ErrorCode: DocumentedErrorCode {
      /// `000_002`: Invalid input parameter. Input parameter error.
      case invalidInputParameter
      /// `003_022`: Card already terminated. In the case of a terminated card, status cannot be changed
      case cardAlreadyTerminated

      public var rawValue: String {
        switch self {
        case .invalidInputParameter: "000_002"
        case .cardAlreadyTerminated: "003_022"
        }
      }

      public static var allCases: [Self] { [.invalidInputParameter, .cardAlreadyTerminated] }

      public static var results: [DocumentedResult] { CardStateModification.results }
    }

    public static var documentation: EndpointDocumentation {
      EndpointDocumentation(
        EndpointFacts(
          method: "POST",
          path: "/api/v1/card/status",
          title: "Modification of the Card’s State",
          version: "v1",
          mode: .sync,
          encryptsRequest: false,
          encryptsResponse: false,
          listsEveryResult: true
        ),
        results: """
          200 000_000
            Success
            success
          400 000_002
            Invalid input parameter
            Input parameter error.
          400 003_022
            Card already terminated
            In the case of a terminated card, status cannot be changed
          """,
        requestTexts: """
          userId
            회원 ID
          par
            카드의 PAN을 대체하는 번호
          status
            요청상태
            • SUSPEND : 중지
            • RESUME : 중지 해지
          """,
        testLabels: ""
      )
    }

    public static var sampleResponse: Response {
      Response()
    }
  }

  """#
