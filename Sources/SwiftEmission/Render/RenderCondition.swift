extension Renderer {
  /// A condition as Swift reads it: `if cardInfo.isDeliveryRequired ?? true { … }`.
  func condition(_ plan: ConditionPlan) -> Source {
    statement(plan, plan.route[...], plan.terms.map { term($0) }, object: nil, path: [], depth: 0)
  }

  /// - Parameters:
  ///   - route: What is left of the way to the field.
  ///   - conditions: What the statement depends on so far.
  ///   - object: The expression for what the way has reached; `nil` at its start.
  ///   - path: The pieces of the field's path so far, as they stand inside a string literal.
  private func statement(
    _ plan: ConditionPlan, _ route: ArraySlice<PropertyPlan>, _ conditions: [Source], object: Source?, path: [Source],
    depth: Int
  ) -> Source {
    let step = route.first ?? plan.target
    let place = path + ["\(path.isEmpty ? "" : ".")\(escaped: step.field)"]
    let value: Source = object.map { "\($0).\(member: step.name)" } ?? "\(reference: step)"
    let rest = route.dropFirst()
    if route.isEmpty {
      let at: Source = "at: \(quote(place))"
      let requirement = Source(
        "fields.require(\(value), \(at), when: \(literal: plan.words))",
        otherwise: """
          fields.require(
            \(value),
            \(at),
            \(Source.argument("when", plan.words, comma: false))
          )
          """)
      return conditional(conditions, requirement)
    }
    if step.isArray {
      let number: Source = depth == 0 ? "" : "\(depth + 1)"
      let inner = statement(
        plan, rest, [], object: "item\(number)", path: place + ["[\\(index\(number))]"], depth: depth + 1)
      let elements: Source = step.isOptional ? "(\(value) ?? [])" : value
      return conditional(
        conditions,
        """
        for (index\(number), item\(number)) in \(elements).enumerated() {
          \(inner)
        }
        """)
    }
    guard step.isOptional else {
      return statement(plan, rest, conditions, object: value, path: place, depth: depth)
    }
    if object == nil, !ReservedWords.locals.contains(step.name.text) {
      let binding: Source = "let \(step.name)"
      return statement(plan, rest, conditions + [binding], object: "\(step.name)", path: place, depth: depth)
    }
    let name: Source = "object\(depth + 1)"
    return statement(
      plan, rest, conditions + ["let \(name) = \(value)"], object: name, path: place, depth: depth + 1)
  }

  private func conditional(_ conditions: [Source], _ body: Source) -> Source {
    if conditions.isEmpty { return body }
    let head = Source(
      "if \(Source.commaSeparated(conditions)) {",
      otherwise: """
        if \(Source.commaStacked(conditions).hanging(by: 2))
        {
        """)
    return """
      \(head)
        \(body)
      }
      """
  }

  private func quote(_ pieces: [Source]) -> Source {
    "\"\(Source.joined(pieces))\""
  }

  private func term(_ term: ConditionPlan.Term) -> Source {
    var base: Source = ""
    for (index, property) in term.path.enumerated() {
      if index == 0 {
        base = "\(reference: property)"
      } else {
        base = "\(base)\(term.path[index - 1].isOptional ? "?" : "").\(member: property.name)"
      }
    }
    let isOptional = term.isOptional
    if isOptional, let defaultValue = term.defaultValue {
      if case .literal(.boolean(let expected)) = term.value {
        return expected
          ? "\(base) ?? \(value(defaultValue, isOptional: false))"
          : "!(\(base) ?? \(value(defaultValue, isOptional: false)))"
      }
      return
        "(\(base) ?? \(value(defaultValue, isOptional: false))) == \(value(term.value, isOptional: false))"
    }
    if !isOptional, case .literal(.boolean(let expected)) = term.value { return expected ? base : "!\(base)" }
    return "\(base) == \(value(term.value, isOptional: isOptional))"
  }

  private func value(_ value: ConditionPlan.Value, isOptional: Bool) -> Source {
    switch value {
    case .literal(let literal): return "\(literal: literal)"
    case .constant(let name, let types):
      // Behind a dot alone, these two would be the cases of `Optional`.
      let isAmbiguous = isOptional && (name.text == "none" || name.text == "some")
      return isAmbiguous ? "\(typePath(types)).\(member: name)" : ".\(member: name)"
    case .undocumented(let literal, let types): return "\(typePath(types))(rawValue: \(literal: literal))"
    }
  }

  func typePath(_ types: [Identifier]) -> Source {
    var path: Source = ""
    for (index, type) in types.enumerated() { path = index == 0 ? "\(type)" : "\(path).\(type)" }
    return path
  }
}
