extension Identifier {
  /// The property of a field: its documented name where that is an identifier, else its words in camel case.
  ///
  /// - Returns: `nil` when the name has no ASCII letter or digit, or is longer than any name.
  static func property(of field: String) -> Identifier? {
    guard field.utf8.count <= longest else { return nil }
    if let name = Identifier(field) {
      return ReservedWords.properties.contains(field) ? name.appending("Field") : name
    }
    let words = words(of: field)
    guard let first = words.first else { return nil }
    let start = isDigit(first.utf8.first ?? 0) ? "field" + first : lowercased(first)
    return Identifier(start + words.dropFirst().map(capitalised).joined())
  }

  /// The nested type of a field: its words, each with a capital first letter.
  ///
  /// - Returns: `nil` when the name has no ASCII letter or digit.
  static func type(of field: String) -> Identifier? {
    let words = words(of: field)
    guard let first = words.first else { return nil }
    let name = words.map(capitalised).joined()
    return Identifier(isDigit(first.utf8.first ?? 0) ? "Field" + name : name)
  }

  /// The runs of ASCII letters and digits.
  private static func words(of text: String) -> [String] {
    text.utf8.split { !isLetter($0) && !isDigit($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func capitalised(_ word: String) -> String {
    var bytes = Array(word.utf8)
    if let first = bytes.first, isLowercase(first) { bytes[0] = first - 32 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func lowercased(_ word: String) -> String {
    String(decoding: word.utf8.map { isLetter($0) && !isLowercase($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }
}
