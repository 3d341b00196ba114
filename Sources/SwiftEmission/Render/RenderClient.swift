extension Renderer {
  /// The methods of all calls, which whoever makes calls has, and the client's conformance.
  func apiFile(_ library: LibraryPlan) -> FileContent {
    let methods = library.endpoints.map { plan in
      """
      \(Source.comment(plan.method.documentation))
      \(signature(plan))
        try await send(\(plan.typeName).self, request)
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

  /// A call's method up to the brace of its body.
  private func signature(_ plan: EndpointPlan) -> Source {
    let type = plan.typeName
    let name: Source = "\(access)func \(plan.method.name)"
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
