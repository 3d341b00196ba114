extension Unicode.Scalar {
  /// Whether a reader could not see this character for what it is: controls, line ends, bidi and zero-width characters,
  /// characters without an assigned meaning. Such a one never stands in generated Swift as itself.
  var isHidden: Bool {
    if value < 0x7F { return value < 0x20 }
    if isCommonLetter { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether this is a blank other than U+0020, such as U+00A0.
  var isUnusualBlank: Bool { value > 0x7F && !isCommonLetter && properties.generalCategory == .spaceSeparator }

  /// Whether this is a Hangul syllable or a Chinese character, which need no look at their properties.
  private var isCommonLetter: Bool { (0xAC00...0xD7A3).contains(value) || (0x4E00...0x9FFF).contains(value) }

  /// Whether Swift, an editor or a terminal may take this character for the end of a line.
  var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// As it is written in a Swift string: `\u{202E}`.
  var escape: String { "\\u{" + String(value, radix: 16, uppercase: true) + "}" }
}
