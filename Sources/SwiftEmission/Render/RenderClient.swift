extension Renderer {
  /// The protocol of all calls, with the client's conformance.
  func apiFile(_ library: LibraryPlan) -> FileContent {
    let requirements = library.endpoints.map { plan in
      """
      \(Source.comment(plan.method.documentation))
      \(signature(plan, access: "", hasBody: false))
      """ as Source
    }
    let methods = library.endpoints.map { plan in
      """
      \(signature(plan, access: access, hasBody: true))
        try await send(\(plan.typeName).self, request)
      }
      """ as Source
    }
    return FileContent(
      library.apiName,
      """
      /// Every documented call.
      ///
      /// `KonaplateClient` makes the calls, and ``\(library.stubName.member)`` stands in for it in tests. A call throws a
      /// `CallError` that says what to do about it.
      \(access)nonisolated protocol \(library.apiName): Sendable {
        \(Source.sections(requirements))
      }

      nonisolated extension KonaplateClient: \(library.apiName) {
        \(Source.sections(methods))
      }
      """)
  }

  /// A call's method up to the brace of its body, if it has one.
  func signature(_ plan: EndpointPlan, access: Source, hasBody: Bool) -> Source {
    let type = plan.typeName
    let name: Source = "\(access)func \(plan.method.name)"
    let parameter: Source = "_ request: \(type).Request"
    let effects: Source = "async throws(CallError<\(type).ErrorCode>)"
    let result: Source = "-> \(type).Response"
    let end: Source = hasBody ? " {" : ""
    let stacked: Source = hasBody ? "  \(result)\n{" : "  \(result)"
    return Source(
      "\(name)(\(parameter)) \(effects) \(result)\(end)",
      otherwise: """
        \(name)(
          \(parameter)
        \(Source(") \(effects) \(result)\(end)", otherwise: ") \(effects)\n\(stacked)"))
        """)
  }
}
