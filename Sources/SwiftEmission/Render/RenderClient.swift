import SpecModel

extension Renderer {
  /// The methods of all calls, which whoever makes calls has, and the client's conformance.
  func apiFile(_ library: LibraryPlan) -> FileContent {
    let methods = library.endpoints.map { outline in
      """
      \(documentation(of: outline.endpoint))
      \(signature(outline))
        try await send(\(outline.typeName).self, request)
      }
      """ as Source
    }
    return FileContent(
      library.apiName,
      """
      /// Every documented call.
      ///
      /// `KonaplateClient` makes the calls, and ``\(member: library.stubName)`` stands in for it in tests. A call throws a
      /// `CallError` that says what to do about it.
      \(access)nonisolated protocol \(library.apiName): EndpointCaller {}

      nonisolated extension \(library.apiName) {
        \(Source.sections(methods))
      }

      nonisolated extension KonaplateClient: \(library.apiName) {}
      """)
  }

  /// What the documentation says about a call.
  private func documentation(of endpoint: Endpoint) -> Source {
    var lines = CommentLine.page([endpoint.title]) + CommentLine.page(endpoint.description)
    for header in endpoint.request.headers where !headersOfTheClient.contains(header.name.lowercased()) {
      lines.append(
        CommentLine(text: "Takes the header \(code: header.name) from the configuration’s additional headers."))
    }
    lines.append(CommentLine(text: "\(code: endpoint.id.description)"))
    return .comment(lines)
  }

  /// A call's method up to the brace of its body.
  private func signature(_ outline: EndpointOutline) -> Source {
    let type = outline.typeName
    let name: Source = "\(access)func \(outline.method.name)"
    let parameter: Source = "_ request: \(type).Request"
    let effects: Source = "async throws(CallError<\(type).ErrorCode>)"
    let result: Source = "-> \(type).Response"
    return choice(
      "\(name)(\(parameter)) \(effects) \(result) {",
      otherwise: """
        \(name)(
          \(parameter)
        \(choice(") \(effects) \(result) {", otherwise: ") \(effects)\n  \(result)\n{"))
        """)
  }
}

/// The request headers that the runtime's client knows how to fill, in lower case.
private let headersOfTheClient: Set<String> = [
  "x-km-user-aspid", "x-km-correlation-id", "x-km-access-key", "x-km-crypto-key-id", "x-km-tran-token",
  "x-km-tran-time", "x-km-time-zone", "content-type", "accept",
]
