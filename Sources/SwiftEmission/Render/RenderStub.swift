extension Renderer {
  /// The test double.
  func stubFile(_ library: LibraryPlan) -> FileContent {
    let closures = library.endpoints.map { plan in
      let name: Source = "\(access)var \(plan.method.closure):"
      let type: Source = "StubbedAnswer<\(plan.typeName)>?"
      return """
        /// Answers ``\(member: library.apiName)/\(member: plan.method.name)(_:)``.
        \(choice("\(name) \(type) {", otherwise: "\(name)\n  \(type)\n{"))
          get { answers[\(plan.typeName).self] }
          set { answers[\(plan.typeName).self] = newValue }
        }
        """ as Source
    }
    return FileContent(
      library.stubName,
      """
      /// Stands in for the client in tests: each call answers what its closure says, and fails while that is not set.
      ///
      /// Every documented outcome is ready-made; see `StubbedOutcome`.
      \(access)nonisolated struct \(library.stubName): \(library.apiName) {
        private var answers = StubbedAnswers(of: "\(member: library.stubName)")

        \(access)init() {}

        \(Source.sections(closures))

        \(access)func send<E: Endpoint>(
          _ endpoint: E.Type,
          _ request: E.Request
        ) async throws(CallError<E.ErrorCode>) -> E.Response {
          try await answers.answer(endpoint, request)
        }
      }
      """)
  }

  /// What an endpoint offers to the test double.
  func stubConformance(_ plan: EndpointPlan) -> Source {
    let head: Source = "nonisolated extension \(plan.typeName):"
    return """
      \(choice("\(head) StubbableEndpoint {", otherwise: "\(head)\n  StubbableEndpoint\n{"))
        \(access)static var sampleResponse: Response {
          \(sample(plan.sample))
        }

        \(access)static var testLabels: [TestLabel] {
          \(list(plan.testCases.map { testLabel($0) }))
        }
      }
      """
  }

  private func testLabel(_ plan: TestCasePlan) -> Source {
    let result: Source = plan.result.map { "result: \($0)" } ?? "result: nil"
    return choice(
      "TestLabel(status: \(plan.status), label: \(literal: plan.label), \(result))",
      otherwise: """
        TestLabel(
          status: \(plan.status),
          \(Source.argument("label", plan.label, comma: true, deepest: deepest))
          \(result)
        )
        """)
  }
}
