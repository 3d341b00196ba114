import Foundation

/// A change of one place in a sound request body that brings a constraint to its limit or over it.
struct RequestCase: Sendable {
  /// What the case tries, for the failure message.
  var name: String
  var body: Body
}

/// Every case that the constraints of an endpoint's request call for.
struct RequestCases {
  private let sample: Body
  private(set) var cases: [RequestCase]
  /// The constraints of the spec, as `path: kind`, which the cases must bring to fail.
  private(set) var constraints: Set<String> = []
  /// Fields without which a request cannot be written down at all.
  private(set) var required: [[Body.Step]] = []

  init(for fields: [DocumentedField]) {
    sample = SampleBody.object(of: fields)
    cases = [RequestCase(name: "every field is sound", body: sample)]
    add(fields, under: [])
  }

  private mutating func add(_ fields: [DocumentedField], under path: [Body.Step]) {
    for field in fields {
      let place = path + [.name(field.name)]
      addPresence(of: field, at: place)
      addLengths(of: field, at: place)
      addRange(of: field, at: place)
      addValues(of: field, at: place)
      addFormat(of: field, at: place)
      add(field.fields ?? [], under: place)
      add(field.items?.fields ?? [], under: place + [.index(0)])
    }
  }

  private mutating func add(_ value: Body?, at place: [Body.Step], _ what: String) {
    cases.append(RequestCase(name: "\(place.text) is \(what)", body: sample.replacing(place[...], with: value)))
  }

  private mutating func addPresence(of field: DocumentedField, at place: [Body.Step]) {
    if field.presence == "required" {
      required.append(place)
    } else {
      add(nil, at: place, "absent")
      add(.null, at: place, "null")
    }
    guard field.presence == "conditional", let predicate = field.condition?.when else { return }
    constraints.insert("\(place.text): presence")
    for (operand, value) in operands(of: predicate) {
      let path = operand.split(separator: ".").map { Body.Step.name(String($0)) }
      for (state, change) in [("as demanded", value), ("otherwise", other(than: value)), ("absent", nil)] {
        let body = sample.replacing(path[...], with: change)
        for (presence, body) in [("present", body), ("absent", body.replacing(place[...], with: nil))] {
          cases.append(RequestCase(name: "\(place.text) is \(presence) with \(operand) \(state)", body: body))
        }
      }
    }
  }

  private func operands(of predicate: DocumentedField.Predicate) -> [(String, Body)] {
    if let all = predicate.all { return all.flatMap(operands) }
    guard let field = predicate.field, let value = predicate.expected else { return [] }
    return [(field, value)]
  }

  private func other(than value: Body) -> Body? {
    switch value {
    case .boolean(let value): .boolean(!value)
    case .string(let text): .string(text + "x")
    case .number(let number): .number(number + 1)
    default: nil
    }
  }

  /// Lengths count Unicode scalars: digits, Hangul (three bytes), a playing card (four bytes, two UTF-16 units) and combining
  /// marks (many to a character) must all give the same verdict.
  private mutating func addLengths(of field: DocumentedField, at place: [Body.Step]) {
    guard let length = field.length, field.type == "string" else { return }
    constraints.insert("\(place.text): length")
    let scalars: [Unicode.Scalar] = ["7", "가", "🂡", "\u{301}"]
    for count in Set([length.min - 1, length.min, length.max, length.max + 1]) where count >= 0 {
      for scalar in scalars {
        let text = SampleBody.text(of: count, repeating: scalar)
        add(.string(text), at: place, "\(count) times U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  private mutating func addRange(of field: DocumentedField, at place: [Body.Step]) {
    guard let range = field.range else { return }
    constraints.insert("\(place.text): range")
    for number in Set([range.min - 1, range.min, range.max, range.max + 1]) {
      add(.number(number), at: place, "\(number)")
    }
  }

  private mutating func addValues(of field: DocumentedField, at place: [Body.Step]) {
    guard let values = field.values, field.type != "boolean" else { return }
    constraints.insert("\(place.text): values")
    for member in values { add(member.value, at: place, "\(member.value)") }
    if let first = values.first?.value { add(other(than: first), at: place, "undocumented") }
  }

  private mutating func addFormat(of field: DocumentedField, at place: [Body.Step]) {
    guard let format = field.format else { return }
    constraints.insert("\(place.text): format")
    let samples = FormatSamples.byForm[format] ?? FormatSamples(sound: [], broken: [])
    for text in samples.sound + samples.broken { add(.string(text), at: place, "'\(text)'") }
  }
}
