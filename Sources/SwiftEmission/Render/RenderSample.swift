extension Renderer {
  /// A sample on one line where it fits, or with a line for each argument and element.
  func sample(_ plan: SamplePlan) -> Source {
    switch plan {
    case .array(let element): return Source(inline(plan), otherwise: list([sample(element)]))
    case .model(let types, let values):
      return Source(
        inline(plan),
        otherwise: """
          \(typePath(types))(
            \(Source.commaStacked(values.map { "\(label: $0.property.name): \(sample($0.value))" }))
          )
          """)
    default: return inline(plan)
    }
  }

  private func inline(_ plan: SamplePlan) -> Source {
    switch plan {
    case .string(let text): "\(literal: text)"
    case .repeated(let count): "String(repeating: \"0\", count: \(count))"
    case .integer(let number): "\(literal: number)"
    case .decimal(let number): "ClosedRange.decimals(\(literal: number.text), \(literal: number.text)).lowerBound"
    case .boolean(let value): "\(literal: value)"
    case .jsonObject: "JSONObject()"
    case .jsonValue: "JSONValue.null"
    case .constant(let name, let types): "\(typePath(types)).\(member: name)"
    case .array(let element): "[\(inline(element))]"
    case .model(let types, let values):
      "\(typePath(types))(\(Source.commaSeparated(values.map { "\(label: $0.property.name): \(inline($0.value))" })))"
    }
  }
}
