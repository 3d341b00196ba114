import PageReader
import SpecModel

/// The fields of one section of a page, asked for the parts that stand behind a place inside it.
struct FieldTrace {
  let fields: [PageField]
  let kind: PageElement.SectionKind
  let nesting: Nesting

  /// - Parameter assembled: The fields that the section was assembled to, where they are at hand.
  init(fields: [PageField], kind: PageElement.SectionKind, document: PageDocument, assembled: [Field]?) {
    self.fields = fields
    self.kind = kind
    guard fields.contains(where: \.canHoldFields) else {
      nesting = Nesting(flat: fields.count)
      return
    }
    if let assembled, let known = Nesting(of: assembled, on: fields) {
      nesting = known
      return
    }
    let interpreted = fields.map { interpretField($0, sensitive: SensitiveNames([])) }
    nesting = nestFields(
      fields, evidence: nestingEvidence(for: interpreted, kind: kind, in: document), marksFirstChild: false)
  }

  /// The parts behind the names of `path`, which lead from the section's root to a field and on to a member of it.
  func elements(at path: ArraySlice<String>, isDecision: Bool) -> [PageElement] {
    var rest = path
    var siblings = nesting.roots
    var field: Int?
    while let name = rest.first {
      let isSpelledOut = (name == "fields" || name == "items") && rest.count > 1
      let step = isSpelledOut ? rest.dropFirst() : rest
      if isSpelledOut, step.first == "fields" || step.first == "items", step.count > 1 {
        rest = step
        continue
      }
      guard let child = siblings.first(where: { fields[$0].name == step.first }) else { break }
      field = child
      siblings = nesting.children[child]
      rest = step.dropFirst()
    }
    guard let field else { return [] }
    if rest.first == "items", rest.dropFirst().first == "nesting" { rest.removeFirst() }
    guard let member = rest.first else { return own(field) }
    let stated = elements(of: member, rest.dropFirst().first, field: field)
    switch member {
    case "nesting", "fields", "items": return stated
    default:
      if isDecision { return FieldTrace.members.contains(member) ? own(field) : [] }
      return stated.isEmpty ? own(field) : stated
    }
  }

  /// Every line of the field itself, and of the synthetic item of an array.
  private func own(_ field: Int) -> [PageElement] {
    let page = fields[field]
    var parts: [PageElement.FieldPart] = [.name, .type, .presence, .constraint, .widgetSelection, .button]
    parts += (page.widget?.choices.indices).map { $0.map { .widgetChoice($0) } } ?? []
    parts += page.description.indices.map { .description($0) }
    let elements = parts.map { PageElement.field(kind, field, $0) }
    return elements + (nesting.items[field].map(own) ?? [])
  }

  private func elements(of member: String, _ key: String?, field: Int) -> [PageElement] {
    func stated(_ parts: [PageElement.FieldPart]) -> [PageElement] { parts.map { .field(kind, field, $0) } }
    switch member {
    case "name", "sensitive": return stated([.name])
    case "type": return stated([.type])
    case "presence": return stated([.presence])
    case "length", "range", "fixed": return stated(fields[field].constraint == nil ? [] : [.constraint])
    case "description": return stated(fields[field].description.indices.map { .description($0) })
    case "nesting": return stated([.name, .type]) + nesting.children[field].map { .field(kind, $0, .name) }
    case "fields", "items": return own(field) + nesting.children[field].flatMap { elements(inside: $0) }
    default:
      return stated(statements(of: member, key, field: fields[field]).map { .description($0) } + widget(member, field))
    }
  }

  private func elements(inside field: Int) -> [PageElement] {
    own(field) + nesting.children[field].flatMap { elements(inside: $0) }
  }

  private func widget(_ member: String, _ field: Int) -> [PageElement.FieldPart] {
    member == "default" && fields[field].widget != nil ? [.widgetSelection] : []
  }

  /// The description lines that state a member of the field.
  private func statements(of member: String, _ key: String?, field: PageField) -> [Int] {
    let type = FieldType(field.type)
    var bounds = Field(name: "", type: type, presence: .required)
    var doubts: [FieldDoubt] = []
    if let constraint = field.constraint?.value { bounds.take(constraint, doubts: &doubts) }
    let reading = interpretDescription(of: field, type: type, length: type == .string ? bounds.length : nil)
    switch member {
    case "condition": return reading.conditions.map(\.line)
    case "format": return reading.format.map { [$0.line] } ?? []
    case "placeholders": return reading.placeholders.filter { key == nil || $0.value.text == key }.map(\.line)
    case "unit": return reading.unit.map { [$0.line] } ?? []
    case "default": return reading.defaultValue.map { [$0.line] } ?? []
    case "values": return reading.values.filter { key == nil || $0.value.value.plainText == key }.map(\.line)
    default: return []
    }
  }

  /// The members of a field in the spec.
  static let members: Set<String> = [
    "name", "type", "presence", "condition", "length", "range", "fixed", "format", "placeholders", "unit", "default",
    "values", "sensitive", "nesting", "description", "items", "fields",
  ]
}

extension PageField {
  fileprivate var canHoldFields: Bool {
    switch type {
    case .object, .arrayOfObjects, .arrayOfStrings: true
    case .string, .number, .boolean: false
    }
  }
}
