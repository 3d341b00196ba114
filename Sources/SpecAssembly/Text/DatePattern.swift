import SpecModel

/// Whether `bytes` is nothing but a pattern of a date or time such as `YYYYMMDD` or `yyyy-MM-dd HH:mm:ss`.
///
/// A single part counts only when it is the year with four letters: a lone `MM` or `dd` in brackets is as likely a word.
func isDatePattern(_ bytes: Bytes) -> Bool {
  guard bytes.count >= 4, bytes.allSatisfy(\.standsInDatePattern) else { return false }
  let pattern = FormatPattern(bytes.text, placeholders: [])
  guard pattern.isUnderstood else { return false }
  let components = pattern.parts.compactMap { part in
    if case .component(let component) = part { component } else { nil }
  }
  return components.count >= 2 || components.contains { $0.kind == .year && $0.width == 4 }
}

extension UInt8 {
  fileprivate var standsInDatePattern: Bool {
    switch lowercasedASCII {
    case UInt8(ascii: "y"), UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "i"),
      UInt8(ascii: "s"),
      UInt8(ascii: "t"), UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: " "), UInt8(ascii: "'"):
      true
    default: isDigit
    }
  }
}
