extension Renderer {
  /// The closed enumeration of an endpoint's documented codes; without any, the runtime's empty one.
  ///
  /// Raw values are written out: those that the compiler makes are compiled twice, for the module's users once more.
  func errorCode(_ plan: EndpointPlan) -> Source {
    if plan.errorCases.isEmpty {
      return """
        /// The documentation lists no error codes.
        \(access)typealias ErrorCode = NoErrorCode
        """
    }
    let isTruncated = plan.endpoint.isResultsTruncated
    let documentation: Markdown =
      isTruncated
      ? "The documented error codes. The documentation hides further ones behind “Show All”."
      : "The documented error codes."
    let results: Source = "\(access)static var results: [DocumentedResult]"
    let cases = plan.errorCases.map { errorCase in
      """
      \(Source.comment(comment(on: errorCase)))
      case \(errorCase.name)
      """ as Source
    }
    let codes = plan.errorCases.map { "case .\(member: $0.name): \(literal: $0.code)" as Source }
    let all = plan.errorCases.map { ".\(member: $0.name)" as Source }
    return """
      \(Source.comment(documentation))
      \(access)enum ErrorCode: DocumentedErrorCode {
        \(Source.stacked(cases))

        \(access)var rawValue: String {
          switch self {
          \(Source.stacked(codes))
          }
        }

        \(getter("\(access)static var allCases: [Self]", "[\(Source.commaSeparated(all))]", otherwise: list(all)))

        \(choice("\(results) { \(plan.typeName).results }", otherwise: "\(results) {\n  \(plan.typeName).results\n}"))
      }
      """
  }
  /// The code and what is said about it, a line for each result.
  private func comment(on errorCase: ErrorCasePlan) -> [CommentLine] {
    let code: Markdown = "\(code: errorCase.code)"
    if errorCase.documentation.isEmpty { return [CommentLine(text: code)] }
    return errorCase.documentation.enumerated().map { position, text in
      CommentLine(text: position == 0 ? "\(code): \(text)" : text)
    }
  }
}
