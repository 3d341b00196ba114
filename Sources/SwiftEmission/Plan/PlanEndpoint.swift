import Diagnostics
import SpecModel

extension Planner {
  mutating func planEndpoint(_ outline: EndpointOutline, of library: LibraryPlan) -> EndpointPlan {
    let endpoint = outline.endpoint
    let headers = planHeaders(of: endpoint, shared: library.requestHeaders.map(\.name), library.registryName)
    let request = ModelContext(
      endpoint: endpoint.id, direction: .request, conditions: PendingCondition.byHolder(in: endpoint.request.fields))
    let response = ModelContext(endpoint: endpoint.id, direction: .response)
    let requestModel = planModel(
      .request, endpoint.request.fields, documentation: [CommentLine(text: "The request parameters.")], request)
    let responseModel = planModel(
      .response, endpoint.response.fields, documentation: [CommentLine(text: "The response parameters.")], response)
    return EndpointPlan(
      typeName: outline.typeName,
      endpoint: endpoint,
      request: requestModel,
      response: responseModel,
      errorCases: planErrorCases(endpoint),
      requestHeaders: headers,
      fieldTexts: planFieldTexts(endpoint.request.fields),
      testCases: zip(endpoint.testCases, TestCasePairing(of: endpoint).results).map { testCase, result in
        TestCasePlan(status: testCase.status, label: testCase.label, result: result)
      },
      sample: sample(of: responseModel, endpoint.response.fields, types: [.response])
    )
  }

  /// The codes of everything but success, each once.
  private mutating func planErrorCases(_ endpoint: Endpoint) -> [ErrorCasePlan] {
    var cases: [ErrorCasePlan] = []
    var caseOfCode: [String: Int] = [:]
    var codeOfName: [String: String] = [:]
    for result in endpoint.results where !result.isSuccess {
      if let known = caseOfCode[result.code] {
        cases[known].documentation.append(documentation(of: result))
        continue
      }
      guard
        let name = checkedConstantName(
          result.name, of: "the error code", at: .result(result.code, of: endpoint.id, member: "name"))
      else { continue }
      if let other = codeOfName.updateValue(result.code, forKey: name.text) {
        let place = SpecPlace.result(result.code, of: endpoint.id, member: "name")
        report(
          .nameTaken,
          "\(place) names the error code \(quoted(name.text)), which is the name of \(quoted(other))", at: place,
          fix: "Choose another name for the error code")
        continue
      }
      caseOfCode[result.code] = cases.count
      cases.append(ErrorCasePlan(name: name, code: result.code, documentation: [documentation(of: result)]))
    }
    return cases
  }

  /// The message as a sentence, and the description where it says something else.
  private func documentation(of result: Endpoint.Result) -> Markdown {
    let message: Markdown = "\(text: result.message)"
    let description: Markdown = "\(text: result.description)"
    let isSame = message.withoutPeriod == description.withoutPeriod
    if message.isEmpty || description.isEmpty || isSame {
      return message.bytes.count >= description.bytes.count ? message : description
    }
    return message.endsWithPeriod ? "\(message) \(description)" : "\(message). \(description)"
  }
}

extension Markdown {
  fileprivate var endsWithPeriod: Bool { bytes.last == UInt8(ascii: ".") }

  fileprivate var withoutPeriod: String {
    String(decoding: endsWithPeriod ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}

extension Identifier {
  static let request = Identifier(known: "Request")
  static let response = Identifier(known: "Response")
  static let errorCode = Identifier(known: "ErrorCode")
}
