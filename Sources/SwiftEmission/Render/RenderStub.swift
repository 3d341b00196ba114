extension Renderer {
  /// The test double.
  func stubFile(_ library: LibraryPlan) -> FileContent {
    let closures = library.endpoints.map { plan in
      let name: Source = "\(access)var \(plan.method.closure):"
      let type: Source = "StubbedAnswer<\(plan.typeName)>?"
      return """
        /// Answers ``\(plan.method.name.member)(_:)``.
        \(Source("\(name) \(type)", otherwise: "\(name)\n  \(type)"))
        """ as Source
    }
    let methods = library.endpoints.map { plan in
      let closure = plan.method.closure.code
      let property: Source = "property: \"\(library.stubName.member).\(closure)\""
      return """
        \(signature(plan, access: access, hasBody: true))
          \(call("try await StubbedOutcome.answer", ["to: request", "by: \(closure)", property]))
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
        \(Source.sections(closures))

        \(access)init() {}

        \(Source.sections(methods))
      }
      """)
  }

  /// What an endpoint offers to the test double.
  func stubConformance(_ plan: EndpointPlan) -> Source {
    """
    nonisolated extension \(plan.typeName): StubbableEndpoint {
      \(access)static var sampleResponse: Response {
        \(sample(plan.sample))
      }

      \(access)static let testCases: [DocumentedTestCase] = \(list(plan.testCases.map { testCase($0) }))
    }
    """
  }

  private func testCase(_ plan: TestCasePlan) -> Source {
    let status: Source = "status: \(plan.status)"
    let result: Source = plan.result.map { "result: results[\($0)]" } ?? "result: nil"
    return Source(
      "DocumentedTestCase(\(status), label: \(.literal(plan.label)), \(result))",
      otherwise: """
        DocumentedTestCase(
          \(status),
          \(Source.argument("label", plan.label, comma: true))
          \(result)
        )
        """)
  }
}
