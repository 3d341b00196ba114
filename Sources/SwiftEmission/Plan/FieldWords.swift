import SpecModel

/// What a nested type says about itself: the first line of its field's description, or else `otherwise`.
func summary(of field: Field, otherwise: Markdown) -> [CommentLine] {
  let line = CommentLine.page(field.description).first { !$0.text.isEmpty }
  return [CommentLine(text: line?.text ?? otherwise)]
}

/// Presence, constraints and whatever else is documented about a field, in words.
func facts(of field: Field) -> Markdown {
  var sentences: [Markdown] = [presence(of: field)]
  if let length = field.length {
    sentences.append(length.max == 1 && length.min == 1 ? "1 character." : "\(range(length)) characters.")
  }
  if let bounds = field.range { sentences.append("\(range(bounds)).") }
  if let fixed = field.fixed { sentences.append("The page says \(code: "Value : \(fixed)"), which is not enforced.") }
  if let format = field.format { sentences.append("Form \(code: format).") }
  if let unit = field.unit { sentences.append("Unit: \(text: unit).") }
  if !field.values.isEmpty, field.type != .boolean {
    let values = field.values.map { "\(code: $0.value.text)" as Markdown }
    sentences.append("One of \(Markdown.joined(values, by: ", ")).")
  }
  if let defaultValue = field.defaultValue { sentences.append("Default: \(code: defaultValue.text).") }
  if field.isUndocumentedObject { sentences.append("Any JSON object: the documentation lists no members.") }
  if field.isSensitive { sentences.append("Sensitive: never shown.") }
  return Markdown.joined(sentences, by: " ")
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
