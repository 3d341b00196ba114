import SpecModel

extension Renderer {
  func file(_ plan: EndpointPlan) -> FileContent {
    let source: Source = """
      \(documentation(of: plan.endpoint))
      \(access)nonisolated enum \(plan.typeName): Endpoint {
        \(Source.sections([
          model(plan.request),
          model(plan.response),
          errorCode(plan),
          endpointDocumentation(plan),
          sampleResponse(plan),
        ]))
      }
      """
    let importsFoundation = plan.request.mentionsDecimal || plan.response.mentionsDecimal
    return FileContent(plan.typeName, importsFoundation: importsFoundation, source)
  }

  private func documentation(of endpoint: Endpoint) -> Source {
    var lines = CommentLine.page([endpoint.title])
    lines += CommentLine.page(endpoint.description)
    lines.append(CommentLine(text: "\(code: endpoint.id.description)"))
    if let page = endpoint.page { lines.append(CommentLine(text: "Page: \(code: page)")) }
    return .comment(lines)
  }

  private func endpointDocumentation(_ plan: EndpointPlan) -> Source {
    let results = plan.endpoint.results.map { ("\($0.status) \($0.code)", [$0.message, $0.description]) }
    return """
      \(access)static var documentation: EndpointDocumentation {
        EndpointDocumentation(
          \(facts(of: plan)),
          results: \(table(results)),
          requestTexts: \(table(plan.fieldTexts.map { ($0.path, $0.lines) })),
          testLabels: \(table(plan.testCases.map { testLabel($0) }))
        )
      }
      """
  }

  private func facts(of plan: EndpointPlan) -> Source {
    let endpoint = plan.endpoint
    return """
      EndpointFacts(
        \(Source.argument("method", endpoint.id.method, comma: true, deepest: deepest))
        \(Source.argument("path", endpoint.id.path, comma: true, deepest: deepest))
        \(Source.argument("title", endpoint.title, comma: true, deepest: deepest))
        \(Source.argument("version", endpoint.version, comma: true, deepest: deepest))
        mode: .\(mode(endpoint.mode)),
        encryptsRequest: \(literal: endpoint.request.isEncrypted),
        encryptsResponse: \(literal: endpoint.response.isEncrypted),
        listsEveryResult: \(literal: !endpoint.isResultsTruncated)\(plan.requestHeaders == nil ? "" : ",")
        \(plan.requestHeaders.map { requestHeaders($0) } ?? .none)
      )
      """
  }

  private func sampleResponse(_ plan: EndpointPlan) -> Source {
    """
    \(access)static var sampleResponse: Response {
      \(sample(plan.sample))
    }
    """
  }

  private func testLabel(_ plan: TestCasePlan) -> (head: String, texts: [String]) {
    ("\(plan.status) \(plan.result.map(String.init) ?? "-") \(plan.label)", [])
  }

  /// A table as an argument, behind its label.
  private func table(_ entries: [(head: String, texts: [String])]) -> Source {
    entries.isEmpty ? "\"\"" : Source.table(entries).hanging(by: 2)
  }

  private func mode(_ mode: Endpoint.Mode) -> Source {
    switch mode {
    case .sync: "sync"
    case .async: "async"
    }
  }
}
