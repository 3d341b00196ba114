import Foundation
import Testing

@testable import KonaplateRuntime

/// A call about whose headers much is documented.
private enum DescribedCall: Endpoint {
  typealias Request = CardCall.Request
  typealias Response = NoFields
  typealias ErrorCode = CardCall.ErrorCode

  static let shared = [
    DocumentedHeader(
      "X-KM-User-AspId", isRequired: true, length: 15...15, documentation: "ASP ID, given with the contract"),
    DocumentedHeader("X-KM-Correlation-Id", isRequired: true, length: 24...24),
    DocumentedHeader("X-KM-Access-Key", length: 40...40, isSensitive: true),
    DocumentedHeader("X-KM-Crypto-Key-Id", isRequired: true, length: 32...32),
    DocumentedHeader("X-KM-Tran-Token", isRequired: true, length: 66...66, isSensitive: true),
    DocumentedHeader(
      "X-KM-Tran-Time", isRequired: true, length: 16...16,
      format: ValueFormat("YYYYMMDDHHMISS", [.year, .month, .day, .hour, .minute])),
    DocumentedHeader("X-KM-Time-Zone", isRequired: true, length: 3...3, values: ["KST", "UTC"]),
    DocumentedHeader(
      "X-Shop", isRequired: true, format: ValueFormat("nn-YYYY", [.digits(2...2), .literal("-"), .year])),
  ]

  static var documentation: EndpointDocumentation {
    var documentation = CardCall.documentation
    documentation.facts = EndpointFacts(
      method: "POST", path: "/api/v1/described", title: "Described", version: "v1", mode: .sync,
      encryptsRequest: false, encryptsResponse: false, listsEveryResult: true, requestHeaders: shared)
    return documentation
  }
  static let sampleResponse = Response()
}

/// A configuration that keeps everything that is documented.
private func sound(_ change: (inout ClientConfiguration) -> Void = { _ in }) -> ClientConfiguration {
  var configuration = configuration(
    accessKey: String(repeating: "k", count: 40),
    signer: TransactionTokenSigner { _ in Data(repeating: 1, count: 32) })
  configuration.aspID = String(repeating: "a", count: 15)
  configuration.additionalHeaders = ["x-shop": "07-2025"]
  change(&configuration)
  return configuration
}

private struct FixedSigner: RequestSigner {
  var token: String

  func token(for body: Data, at time: TransactionTime) async throws -> String { token }
}

@Suite("Headers that are not as documented")
struct HeaderValidationTests {
  /// The violations that a call ends with; empty when it was sent.
  private func violations(
    _ configuration: ClientConfiguration, _ request: CardCall.Request = CardCall.request
  ) async throws -> [Violation] {
    let transport = FakeTransport("{}")
    do throws(CallError<CardCall.ErrorCode>) {
      _ = try await KonaplateClient(configuration: configuration, transport: transport).send(
        DescribedCall.self, request)
      #expect(await transport.requests.count == 1)
      return []
    } catch {
      #expect(await transport.requests.isEmpty)
      guard case .invalid(let violations) = error else { throw error }
      return violations
    }
  }

  @Test func whatTheClientMakesItselfIsRightWhateverThePagesSay() async throws {
    #expect(try await violations(sound()) == [])
  }

  @Test func theConfigurationIsHeldAgainstThePages() async throws {
    let broken = sound {
      $0.aspID = "asp"
      $0.accessKey = "⚷⚷"
      $0.timeZone = ServiceTimeZone(name: "Asia/Seoul", secondsFromUTC: 9 * 3600)
      $0.additionalHeaders = ["X-Shop": "7-2025"]
    }
    let found = try await violations(broken)
    #expect(
      found.map(\.description) == [
        "header X-KM-User-AspId: 15 characters expected, 3 characters found",
        "header X-KM-Access-Key: 40 characters expected, 2 characters found",
        "header X-KM-Time-Zone: one of KST, UTC expected, \"Asia/Seoul\" found",
        "header X-KM-Time-Zone: 3 characters expected, 10 characters found",
        "header X-Shop: the form nn-YYYY expected",
      ])
    #expect(found[0].documentation == "ASP ID, given with the contract")
    #expect(found[0].rule == .length(15...15))
  }

  @Test func aRequiredHeaderThatNobodyFillsIsMissed() async throws {
    #expect(
      try await violations(sound { $0.additionalHeaders = [:] })
        == [Violation(path: "header X-Shop", rule: .required)])
  }

  @Test func theRequestsOwnViolationsComeFirst() async throws {
    let found = try await violations(sound { $0.aspID = "" }, .init(userId: 0, cardNo: "1"))
    #expect(found.map(\.path) == ["userId", "cardNo", "header X-KM-User-AspId"])
  }

  @Test(arguments: ["POST", "GET", "DELETE"])
  func whatTheClientAlwaysSetsIsNotMissed(method: String) {
    var facts = DescribedCall.facts
    facts.method = method
    facts.requestHeaders = ["Content-Type", "content-type", "Accept", "ACCEPT"].map {
      DocumentedHeader($0, isRequired: true, length: 1...2)
    }
    #expect(sound().headerViolations(of: facts) == [])
    let replaced = sound { $0.additionalHeaders = ["accept": "text/csv"] }
    #expect(replaced.headerViolations(of: facts).map(\.path) == ["header Accept", "header ACCEPT"])
  }

  @Test func aPageMayWriteNamesInAnyLetterCase() async throws {
    var facts = DescribedCall.facts
    facts.requestHeaders = DescribedCall.shared.map { header in
      var header = header
      header.name = header.name.lowercased()
      return header
    }
    #expect(sound().headerViolations(of: facts) == [])
    let broken = sound {
      $0.aspID = "asp"
      $0.timeZone = ServiceTimeZone(name: "Asia/Seoul", secondsFromUTC: 9 * 3600)
    }
    #expect(
      Set(broken.headerViolations(of: facts).map(\.path))
        == ["header x-km-user-aspid", "header x-km-time-zone"])
    let time = TransactionTime(halfPastNine, in: .korea)
    let preparation = RequestPreparation(
      configuration: sound(), call: CallContext(facts: facts, correlationID: "250711093015-0a1b2c3"), time: time)
    let request = try await preparation.request(carrying: CardCall.request)
    #expect(
      request.headers.fields.map(\.name) == [
        "X-KM-User-AspId", "X-KM-Correlation-Id", "X-KM-Access-Key", "X-KM-Tran-Token", "X-KM-Tran-Time",
        "X-KM-Time-Zone", "Content-Type", "Accept", "x-shop",
      ])
    var short = request
    short.headers[.transactionToken] = "short"
    #expect(
      sound().tokenViolations(in: short, of: facts).map(\.path) == ["header x-km-tran-token"])
  }

  @Test(arguments: ["Authorization", "X-KM-Access-Key", "x-km-tran-token", "X-Shop", "X-KM-User-AspId"])
  func noValueIsShownOfAHeaderThatMayCarryASecret(name: String) {
    let header = DocumentedHeader(
      name, length: 1...2, format: ValueFormat("nn", [.digits(2...2)]), values: ["a", "b"])
    let found = header.violations(of: secret)
    #expect(found.count == 3)
    #expect(!found.map(\.description).joined().contains(secret))
    #expect(found.compactMap(\.found) == ["11 characters"])
  }

  @Test func aValueIsShownWhereTheDescriptionOfTheHeadersShowsIt() {
    #expect(DocumentedHeader("x-km-time-zone", values: ["KST"]).violations(of: "UTC").map(\.found) == ["\"UTC\""])
    let sensitive = DocumentedHeader("X-KM-Time-Zone", values: ["KST"], isSensitive: true)
    #expect(sensitive.violations(of: "UTC").map(\.found) == [nil])
  }

  @Test func theKeyOfACipherIsCheckedWhereItIsNamed() async throws {
    var facts = DescribedCall.facts
    facts.encryptsResponse = true
    let configuration = sound { $0.cipher = ReversingCipher() }
    #expect(try await violations(configuration) == [])
    #expect(configuration.headerViolations(of: facts).map(\.path) == ["header X-KM-Crypto-Key-Id"])
  }

  @Test(arguments: [(66, true), (65, false), (67, false)])
  func aTokenOfAnotherFormHasTheDocumentedLength(count: Int, isSound: Bool) async throws {
    let found = try await violations(sound { $0.signer = FixedSigner(token: String(repeating: "t", count: count)) })
    #expect(found.map(\.path) == (isSound ? [] : ["header X-KM-Tran-Token"]))
    #expect(!found.map(\.description).joined().contains("tt"))
  }

  @Test func whatAdditionalHeadersReplaceIsChecked() async throws {
    let configuration = sound {
      $0.additionalHeaders = ["X-Shop": "07-2025", "X-KM-Tran-Time": "noon", "x-km-tran-token": "abc"]
    }
    #expect(
      try await violations(configuration).map(\.description) == [
        "header X-KM-Tran-Token: 66 characters expected, 3 characters found",
        "header X-KM-Tran-Time: 16 characters expected, 4 characters found",
        "header X-KM-Tran-Time: the form YYYYMMDDHHMISS expected, \"noon\" found",
      ])
  }

  @Test func theyFollowThePolicy() async throws {
    let reports = Box<[String]>()
    let broken = sound {
      $0.aspID = "asp"
      $0.signer = FixedSigner(token: "short")
      $0.validation = .report { reports.append($0.map(\.path)) }
    }
    #expect(try await violations(broken) == [])
    #expect(await reports.values() == [["header X-KM-User-AspId"], ["header X-KM-Tran-Token"]])
    #expect(
      try await violations(
        sound {
          $0.aspID = "asp"
          $0.signer = FixedSigner(token: "short")
          $0.validation = .off
        }) == [])
  }

  @Test func aPagesOwnWordsGoBeforeTheSharedOnes() {
    let picked = DescribedCall.shared.picking(
      ["X-Shop", "X-KM-User-AspId", "X-New"], departing: [DocumentedHeader("X-KM-User-AspId", length: 16...16)])
    #expect(
      picked == [
        DescribedCall.shared[7], DocumentedHeader("X-KM-User-AspId", length: 16...16), DocumentedHeader("X-New"),
      ])
    let departing = DocumentedHeader("X-KM-User-AspId", length: 16...16)
    #expect(DescribedCall.shared.picking(["x-shop"]) == [DescribedCall.shared[7]])
    #expect(DescribedCall.shared.picking(["x-km-user-aspid"], departing: [departing]) == [departing])
  }
}
