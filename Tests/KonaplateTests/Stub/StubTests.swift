import Konaplate
import KonaplateRuntime
import Testing

@Suite("Ready-made outcomes") struct StubTests {
  private let endpoints = KonaplateEndpoints.all

  private func generated(_ documented: DocumentedEndpoint) throws -> any Endpoint.Type {
    try #require(endpoints.first { "\($0.facts.method) \($0.facts.path)" == documented.endpoint })
  }

  @Test func everyErrorCodeIsRefusedWithItsDocumentedMessage() {
    func check<E: Endpoint>(_ endpoint: E.Type) {
      for code in E.ErrorCode.allCases {
        let result = E.results.first { $0.code == code.rawValue && !$0.isSuccess }
        guard case .failure(.rejected(let rejection)) = StubbedOutcome<E>.rejection(code).result else {
          Issue.record("\(E.self): \(code)")
          continue
        }
        #expect(rejection.documented == code)
        #expect(rejection.text == result?.message)
        #expect(rejection.status == result?.status)
      }
    }
    for endpoint in endpoints { check(endpoint) }
  }

  @Test func everyTestCaseHasTheOutcomeOfItsResult() throws {
    func check<E: Endpoint>(_ endpoint: E.Type, _ documented: DocumentedEndpoint) {
      #expect(!E.testCases.isEmpty)
      #expect(E.testCases.map { "\($0)" } == (documented.testCases ?? []).map { "\($0.status) - \($0.label)" })
      for testCase in E.testCases {
        switch StubbedOutcome<E>.testCase(testCase.label).result {
        case .success(let response): #expect(testCase.isSuccess && response == E.sampleResponse)
        case .failure(.rejected(let rejection)):
          #expect(rejection.status == testCase.status)
          #expect(rejection.code == testCase.result?.code ?? "")
          #expect(rejection.text == testCase.result?.message ?? testCase.label)
        case .failure(let error): Issue.record("\(testCase): \(error)")
        }
      }
    }
    for documented in try DocumentedSpec.committed().endpoints {
      check(try generated(documented), documented)
    }
  }

  @Test func aSampleResponseKeepsEveryDocumentedConstraint() throws {
    func body<E: Endpoint>(_ endpoint: E.Type) throws -> Body { try Body(coding: E.sampleResponse) }
    for documented in try DocumentedSpec.committed().endpoints {
      let fields = documented.response.fields ?? []
      let body = try body(generated(documented))
      #expect(ExpectedVerdict(of: body, by: fields).broken.isEmpty, "\(documented.endpoint)")
      #expect(body.members.keys.sorted() == fields.map(\.name).sorted())
    }
  }

  @Test func whatIsNotSetSaysWhatToSet() async {
    await #expect {
      try await KonaplateStub().physicalCardRegistration(
        .init(userId: 1, physicalCardNo: "", physicalCardExpDate: "", physicalCardCVC: ""))
    } throws: { error in
      "\(error)"
        == "KonaplateStub.onPhysicalCardRegistration is not set: give it an answer first, for example "
        + "{ _ in .success }, nothing was sent"
    }
  }

  @Test func aClosureSeesTheRequest() async throws {
    var stub = KonaplateStub()
    stub.onPhysicalCardRegistration = { request in request.userId == 7 ? .success : .rejection(.invalidCardInfo) }
    let api: any KonaplateAPI = stub
    var request = PhysicalCardRegistration.Request(
      userId: 7, physicalCardNo: "", physicalCardExpDate: "", physicalCardCVC: "")
    #expect(try await api.physicalCardRegistration(request) == PhysicalCardRegistration.sampleResponse)
    request.userId = 8
    await #expect(throws: CallError<PhysicalCardRegistration.ErrorCode>.self) {
      try await api.physicalCardRegistration(request)
    }
  }
}
