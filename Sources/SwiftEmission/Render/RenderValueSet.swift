extension Renderer {
  func valueSet(_ set: ValueSetPlan) -> Source {
    let constants = set.constants.map { constant in
      let value = literal(constant.value)
      let documentation = constant.meaning.map { Source.comment("\(text: $0)") } ?? .none
      return """
        \(documentation)
        \(declaration("\(access)static let \(constant.name)", "Self(rawValue: \(value))", long: long(constant.value)))
        """ as Source
    }
    let names = set.constants.map(\.name.code)
    let documented: Source = "\(access)static let documented: [\(set.typeName)] ="
    let initializer: Source = "\(access)init(rawValue: \(set.rawType.code)) { self.rawValue = rawValue }"
    let members = Source.sections([
      .stacked(constants),
      Source("\(documented) [\(commaSeparated(names))]", otherwise: "\(documented) \(list(names))"),
      "\(access)let rawValue: \(set.rawType.code)",
      omitsPlainInitializers ? .none : initializer,
    ])
    return """
      \(Source.comment(set.documentation))
      \(access)struct \(set.typeName): OpenValue {
        \(members)
      }
      """
  }

  func literal(_ value: LiteralPlan) -> Source {
    switch value {
    case .string(let text): .literal(text)
    case .integer(let number): .literal(number)
    case .boolean(let value): literal(value)
    }
  }

  /// The declaration of a constant on one line, or in the long form.
  private func declaration(_ name: Source, _ value: Source, long: Source) -> Source {
    Source("\(name) = \(value)", otherwise: "\(name) = \(long)")
  }

  private func long(_ value: LiteralPlan) -> Source {
    guard case .string(let text) = value else { return "Self(rawValue: \(literal(value)))" }
    return """
      Self(
        \(Source.argument("rawValue", text, comma: false))
      )
      """
  }
}
