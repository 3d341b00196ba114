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

  private func requestHeaders(_ names: [String]) -> Source {
    let names = names.map { "\(literal: $0)" as Source }
    return "requestHeaders: \(choice("[\(Source.commaSeparated(names))]", otherwise: list(names)))"
  }

  private func fieldTexts(_ texts: [FieldTextPlan]) -> Source {
    if texts.isEmpty { return .none }
    let members = texts.map { Source.member($0.path, $0.text, deepest: deepest) }
    return """
      \(access)static var requestTexts: [String: String] {
        \(list(members))
      }
      """
  }

  private func results(of endpoint: Endpoint) -> Source {
    let results = endpoint.results.map { result in
      let fits: Source = """
        DocumentedResult(status: \(result.status), code: \(literal: result.code), \
        message: \(literal: result.message), description: \(literal: result.description))
        """
      return choice(
        fits,
        otherwise: """
          DocumentedResult(
            status: \(result.status),
            \(Source.argument("code", result.code, comma: true, deepest: deepest))
            \(Source.argument("message", result.message, comma: true, deepest: deepest))
            \(Source.argument("description", result.description, comma: false, deepest: deepest))
          )
          """)
    }
    return """
      \(access)static var results: [DocumentedResult] {
        \(list(results))
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
