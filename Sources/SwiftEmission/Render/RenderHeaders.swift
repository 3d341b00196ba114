extension Renderer {
  /// The shared request headers, where an endpoint refers to them.
  func sharedHeaders(_ library: LibraryPlan) -> Source {
    guard library.endpoints.contains(where: { !$0.endpoint.request.headers.isEmpty }) else { return .none }
    return """
      /// The request headers that endpoints share, in the documentation's order.
      \(access)static let requestHeaders: [DocumentedHeader] = \(list(library.requestHeaders.map { header($0) }))
      """
  }

  /// An endpoint's headers as an argument.
  func requestHeaders(_ plan: HeadersPlan) -> Source {
    let shared: Source = "\(plan.owner).requestHeaders"
    guard let names = plan.names else { return "requestHeaders: \(shared)" }
    let literals = names.map { "\(literal: $0)" as Source }
    let inLine: Source = "[\(Source.commaSeparated(literals))]"
    if plan.departing.isEmpty {
      return choice(
        "requestHeaders: \(shared).picking(\(inLine))",
        otherwise: """
          requestHeaders: \(shared).picking(
            \(choice(inLine, otherwise: list(literals)))
          )
          """)
    }
    return """
      requestHeaders: \(shared).picking(
        \(choice("\(inLine),", otherwise: "\(list(literals)),"))
        departing: \(list(plan.departing.map { header($0) }))
      )
      """
  }

  private func header(_ plan: HeaderPlan) -> Source {
    var arguments: [Source] = ["\(literal: plan.name)"]
    if plan.isRequired { arguments.append("isRequired: true") }
    if let length = plan.length { arguments.append("length: \(self.length(length))") }
    if let format = plan.format { arguments.append("format: \(self.format(format.documented, format.parts))") }
    if !plan.values.isEmpty {
      let values = plan.values.map { "\(literal: $0)" as Source }
      arguments.append("values: \(choice("[\(Source.commaSeparated(values))]", otherwise: list(values)))")
    }
    if plan.isSensitive { arguments.append("isSensitive: true") }
    if !plan.documentation.isEmpty {
      arguments.append(Source.argument("documentation", plan.documentation, comma: false))
    }
    return """
      DocumentedHeader(
        \(Source.commaStacked(arguments))
      )
      """
  }
}
