import SpecModel

/// What a nested type says about itself: the first line of its field's description, or else `otherwise`.
func summary(of field: Field, otherwise: Markdown) -> [CommentLine] {
  let line = CommentLine.page(field.description).first { !$0.text.isEmpty }
  return [CommentLine(text: line?.text ?? otherwise)]
}

/// Presence, constraints and whatever else is documented about a field, in words.
func facts(of field: Field) -> Markdown {
  var facts = presence(of: field)
  if let length = field.length {
    facts += length.max == 1 && length.min == 1 ? " 1 character." : " \(range(length)) characters."
  }
  if let bounds = field.range { facts += " \(range(bounds))." }
  if let fixed = field.fixed { facts += " The page says \(code: "Value : \(fixed)"), which is not enforced." }
  if let format = field.format { facts += " Form \(code: format)." }
  if let unit = field.unit { facts += " Unit: \(text: unit)." }
  if !field.values.isEmpty, field.type != .boolean {
    let values = field.values.map { "\(code: $0.value.text)" as Markdown }
    facts += " One of \(Markdown.joined(values, by: ", "))."
  }
  if let defaultValue = field.defaultValue { facts += " Default: \(code: defaultValue.text)." }
  if field.isUndocumentedObject { facts += " Any JSON object: the documentation lists no members." }
  if field.isSensitive { facts += " Sensitive: never shown." }
  return facts
}

private func presence(of field: Field) -> Markdown {
  switch (field.presence, field.condition) {
  case (.required, _): return "Required."
  case (_, .when(let predicate, let presence)?):
    let terms = predicate.terms.map { "\(code: $0.path.joined(separator: ".")) is \(code: $0.value.text)" as Markdown }
    let condition = Markdown.joined(terms, by: " and ")
    switch presence {
    case .required: return "Required when \(condition)."
    case .optional: return "Optional when \(condition)."
    case .conditional: return "Conditional when \(condition)."
    }
  case (.optional, _): return "Optional."
  case (.conditional, _): return "Conditional."
  }
}

private func range(_ bounds: Bounds) -> Markdown {
  bounds.min == bounds.max ? "\(bounds.min)" : "\(bounds.min) to \(bounds.max)"
}

extension Field {
  fileprivate var isUndocumentedObject: Bool {
    type == .object && fields.isEmpty || items?.type == .object && items?.fields.isEmpty == true
  }
}
