extension Renderer {
  func valueSet(_ set: ValueSetPlan) -> Source {
    let constants = set.constants.map { constant in
      let documentation = constant.meaning.map { Source.comment("\(text: $0)") } ?? .none
      return """
        \(documentation)
        \(declaration(of: constant))
        """ as Source
    }
    let names = set.constants.map { "\($0.name)" as Source }
    let documented: Source = "\(access)static var documented: [Self]"
    let initializer: Source = "\(access)init(rawValue: \(set.rawType)) { self.rawValue = rawValue }"
    let members = Source.sections([
      .stacked(constants),
      getter(documented, "[\(Source.commaSeparated(names))]", otherwise: list(names)),
      "\(access)let rawValue: \(set.rawType)",
      omitsPlainInitializers ? .none : initializer,
    ])
    return """
      \(Source.comment(set.documentation))
      \(access)struct \(set.typeName): OpenValue {
        \(members)
      }
      """
  }

  private func declaration(of constant: ValueSetPlan.Constant) -> Source {
    let name: Source = "\(access)static var \(constant.name): Self"
    let value: Source = "\(literal: constant.value)"
    guard case .string(let text) = constant.value else { return getter(name, "Self(rawValue: \(value))") }
    return choice(
      "\(name) { Self(rawValue: \(value)) }",
      otherwise: """
        \(name) {
          Self(
            \(Source.argument("rawValue", text, comma: false, deepest: deepest))
          )
        }
        """)
  }
}

extension Source.StringInterpolation {
  mutating func appendInterpolation(literal value: LiteralPlan) {
    switch value {
    case .string(let text): appendInterpolation(literal: text)
    case .integer(let number): appendInterpolation(literal: number)
    case .boolean(let value): appendInterpolation(literal: value)
    }
  }
}
