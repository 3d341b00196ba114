import PageReader
import SpecModel

/// A field of a page with its facts read, before it is known where it stands in its section.
struct InterpretedField {
  /// Without children, items' fields and condition.
  var field: Field
  /// As stated; resolved once the section's fields are known.
  var condition: FieldCondition?
  var doubts: [FieldDoubt]
}

/// What a field's description says about when it is needed.
struct FieldCondition {
  var stated: StatedCondition
  /// Positions of the lines that state it; never empty.
  var lines: [Int]

  /// The lines as the spec keeps them.
  func prose(in page: PageField) -> Condition {
    .prose(lines.compactMap { keptText(page.description[$0].text) }.joined(separator: "\n"))
  }
}

/// Reads the facts of one field: type, presence, constraint, preselected choice, description.
func interpretField(_ page: PageField, sensitive: SensitiveNames) -> InterpretedField {
  let type = FieldType(page.type)
  var field = Field(name: page.name, type: type, presence: Presence(page.presence.value))
  var doubts: [FieldDoubt] = []
  if let constraint = page.constraint?.value { field.take(constraint, doubts: &doubts) }

  var condition: FieldCondition?
  if page.description.isEmpty {
    field.defaultValue = agreedDefault(nil, with: page, doubts: &doubts)
  } else {
    field.description = page.description.compactMap { keptText($0.text) }
    let reading = interpretDescription(of: page, type: type, length: type == .string ? field.length : nil)
    field.format = reading.format?.value
    field.placeholders = reading.placeholders.map(\.value)
    field.unit = reading.unit?.value
    field.values = reading.values.map(\.value)
    field.defaultValue = agreedDefault(reading.defaultValue, with: page, doubts: &doubts)
    doubts += reading.doubts
    condition = reading.soleCondition(doubts: &doubts)
    if let stated = condition, field.presence == .required {
      doubts.append(.conditionOnRequired(at: stated.lines[0]))
      condition = nil
    }
  }
  switch page.type {
  case .arrayOfObjects: field.items = Field.Items(type: .object)
  case .arrayOfStrings: field.items = Field.Items(type: .string)
  case .string, .number, .boolean, .object: break
  }
  field.isSensitive = sensitive.contains(field)
  return InterpretedField(field: field, condition: condition, doubts: doubts)
}

extension DescriptionReading {
  /// The condition of a field that states one; several of them are not combined but kept as text.
  fileprivate func soleCondition(doubts: inout [FieldDoubt]) -> FieldCondition? {
    guard let first = conditions.first else { return nil }
    if let other = conditions.first(where: { $0.value != first.value }) {
      doubts.append(.conditionsSeveral(at: other.line, first: first.line))
      return FieldCondition(stated: .prose, lines: conditions.map(\.line))
    }
    if first.value == .prose {
      return FieldCondition(stated: .prose, lines: conditions.map(\.line))
    }
    return FieldCondition(stated: first.value, lines: [first.line])
  }
}

/// A description line as the spec keeps it: without indentation; `nil` for one that holds nothing that shows.
func keptText(_ text: String) -> String? {
  if let first = text.utf8.first, let last = text.utf8.last, first.isVisible, last.isVisible { return text }
  let bytes = Array(text.utf8)[...]
  if bytes.trimmed.isEmpty { return nil }
  let isIndentation: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  let start = bytes.drop(while: isIndentation)
  let end = start.reversed().prefix(while: isIndentation).count
  if start.count == bytes.count, end == 0 { return text }
  return start.dropLast(end).text
}

extension UInt8 {
  /// Whether it is an ASCII character that shows.
  fileprivate var isVisible: Bool { self > 0x20 && self < 0x7F }
}

extension FieldType {
  /// The type that a page's type words stand for.
  init(_ type: PageFieldType) {
    switch type {
    case .string: self = .string
    case .number: self = .number
    case .boolean: self = .boolean
    case .object: self = .object
    case .arrayOfObjects, .arrayOfStrings: self = .array
    }
  }
}

extension Presence {
  init(_ presence: PagePresence) {
    switch presence {
    case .required: self = .required
    case .optional: self = .optional
    case .conditional: self = .conditional
    }
  }
}
