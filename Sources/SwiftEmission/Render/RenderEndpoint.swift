import SpecModel

extension Renderer {
  func file(_ plan: EndpointPlan) -> FileContent {
    let source: Source = """
      \(documentation(of: plan.endpoint))
      \(access)nonisolated enum \(plan.typeName): Endpoint {
        \(Source.sections([
          facts(of: plan),
          model(plan.request),
          model(plan.response),
          errorCode(plan),
          results(of: plan.endpoint),
          fieldTexts(plan.fieldTexts),
        ]))
      }

      \(stubConformance(plan))
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

  private func facts(of plan: EndpointPlan) -> Source {
    let endpoint = plan.endpoint
    return """
      \(access)static var facts: EndpointFacts {
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
      }
      """
  }

  private func fieldTexts(_ texts: [FieldTextPlan]) -> Source {
    if texts.isEmpty { return .none }
    return """
      \(access)static var requestTexts: [String: String] {
        FieldTexts.list(
          \(Source.table(texts.map { ($0.path, $0.lines) })))
      }
      """
  }

  private func results(of endpoint: Endpoint) -> Source {
    let results = endpoint.results.map { ("\($0.status) \($0.code)", [$0.message, $0.description]) }
    return """
      \(access)static var results: [DocumentedResult] {
        \(results.isEmpty ? "[]" : "DocumentedResult.list(\n  \(Source.table(results)))" as Source)
      }
      """
  }

  private func mode(_ mode: Endpoint.Mode) -> Source {
    switch mode {
    case .sync: "sync"
    case .async: "async"
    }
  }
}
