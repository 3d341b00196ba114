extension Renderer {
  /// The closed enumeration of an endpoint's documented codes; without any, the runtime's empty one.
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
      \(Source.comment(errorCase.documentation.map { CommentLine(text: $0) }))
      case \(errorCase.name) = \(literal: errorCase.code)
      """ as Source
    }
    return """
      \(Source.comment(documentation))
      \(access)enum ErrorCode: String, DocumentedErrorCode {
        \(Source.stacked(cases))

        \(choice("\(results) { \(plan.typeName).results }", otherwise: "\(results) {\n  \(plan.typeName).results\n}"))
      }
      """
  }
}
