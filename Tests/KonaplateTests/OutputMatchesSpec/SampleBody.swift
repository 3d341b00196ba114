import Foundation

/// Builds a body that has every documented field and breaks nothing.
enum SampleBody {
  static func object(of fields: [DocumentedField]) -> Body {
    .object(fields.reduce(into: [:]) { members, field in members[field.name] = value(of: field) })
  }

  private static func value(of field: DocumentedField) -> Body {
    if let first = field.values?.first { return first.value }
    switch field.type {
    case "string":
      if let format = field.format, let sample = FormatSamples.byForm[format]?.sound.first { return .string(sample) }
      return .string(text(of: field.length?.min ?? 1, repeating: "7"))
    case "number": return .number(field.range?.min ?? 1)
    case "boolean": return .boolean(true)
    case "array": return .array([item(of: field)])
    default: return object(of: field.fields ?? [])
    }
  }

  private static func item(of field: DocumentedField) -> Body {
    guard field.items?.type == "object" else { return .string("text") }
    guard let fields = field.items?.fields, !fields.isEmpty else {
      return .object(["anything": .array([.number(1), .null, .object(["at": .string("all")])])])
    }
    return object(of: fields)
  }

  /// A text of so many Unicode scalars.
  static func text(of count: Decimal, repeating scalar: Unicode.Scalar) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: repeatElement(scalar, count: NSDecimalNumber(decimal: count).intValue))
    return text
  }
}
