extension Renderer {
  /// The test double.
  ///
  /// Its closures are members by dynamic lookup: accessors for each of them, which would convert closures between two calling
  /// conventions, cost more to compile than all the methods.
  func stubFile(_ library: LibraryPlan) -> FileContent {
    let calls = library.endpoints.map { outline in
      let name: Source = "\(access)var \(outline.method.closure):"
      let type: Source = "\(outline.typeName).Type"
      return """
        /// Answers ``\(member: library.apiName)/\(member: outline.method.name)(_:)``.
        \(choice(
          "\(name) \(type) { \(outline.typeName).self }",
          otherwise: "\(choice("\(name) \(type) {", otherwise: "\(name)\n  \(type)\n{"))\n  \(outline.typeName).self\n}"))
        """ as Source
    }
    return FileContent(
      library.stubName,
      """
      /// Stands in for the client in tests: each call answers what its closure says, and fails while that is not set.
      ///
      /// Every documented outcome is ready-made; see `StubbedOutcome`. There is a closure for each member of ``Calls``.
      @dynamicMemberLookup
      \(access)nonisolated struct \(library.stubName): \(library.apiName) {
        private var answers = StubbedAnswers(of: "\(member: library.stubName)")

        \(access)init() {}

        /// What answers a call; `nil` while that is not set.
        \(access)subscript<E: Endpoint>(dynamicMember call: KeyPath<Calls, E.Type>) -> StubbedAnswer<E>? {
          get { answers[E.self] }
          set { answers[E.self] = newValue }
        }

        \(access)func send<E: Endpoint>(
          _ endpoint: E.Type,
          _ request: E.Request
        ) async throws(CallError<E.ErrorCode>) -> E.Response {
          try await answers.answer(endpoint, request)
        }

        /// The names of the test double's closures.
        ///
        /// The types only tell which call a closure answers; it is a `StubbedAnswer` of that call.
        \(access)struct Calls {
          \(Source.sections(calls))
        }
      }
      """)
  }
}
