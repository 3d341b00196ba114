import SpecModel

extension SpecValue {
  /// Reads `text` as a value of a field of `type`: any text for a string, a decimal number, `true` or `false` in any letter
  /// case.
  ///
  /// - Returns: `nil` when the text is no value of that type; objects and arrays have none.
  init?(_ text: Bytes, as type: FieldType) {
    switch type {
    case .string: self = .string(text.text)
    case .number:
      guard let number = ExactNumber(text.text) else { return nil }
      self = .number(number)
    case .boolean:
      switch text.folded {
      case "true": self = .boolean(true)
      case "false": self = .boolean(false)
      default: return nil
      }
    case .object, .array: return nil
    }
  }

  /// As it is named in messages and as the key of a name: the text itself, without quotation marks.
  var plainText: String {
    switch self {
    case .string(let text): text
    case .number(let number): number.text
    case .boolean(let value): value ? "true" : "false"
    }
  }
}
