extension Renderer {
  func valueSet(_ set: ValueSetPlan) -> Source {
    let constants = set.constants.map { constant in
      let documentation = constant.meaning.map { Source.comment("\(text: $0)") } ?? .none
      return """
        \(documentation)
        \(declaration(of: constant))
        """ as Source
    }
    let names = set.constants.map(\.name.code)
    let documented: Source = "\(access)static var documented: [Self]"
    let initializer: Source = "\(access)init(rawValue: \(set.rawType.code)) { self.rawValue = rawValue }"
    let members = Source.sections([
      .stacked(constants),
      getter(documented, "[\(commaSeparated(names))]", otherwise: list(names)),
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

  private func declaration(of constant: ValueSetPlan.Constant) -> Source {
    let name: Source = "\(access)static var \(constant.name): Self"
    let value = literal(constant.value)
    guard case .string(let text) = constant.value else { return getter(name, "Self(rawValue: \(value))") }
    return Source(
      "\(name) { Self(rawValue: \(value)) }",
      otherwise: """
        \(name) {
          Self(
            \(Source.argument("rawValue", text, comma: false))
          )
        }
        """)
  }
}
