/// A text from anywhere, made fit for one line of a terminal or a log: what moves the cursor, changes the direction of reading, or cannot be seen is
/// spelt out.
///
/// Controls become their pictures (`␛` for an escape), other invisible characters their number (`<U+202E>`).
public func visibleText(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0.isUnsafeToShow }) else { return text }
  return text.unicodeScalars.reduce(into: "") { $0 += visible($1) }
}

/// One scalar as `visibleText` shows it.
func visible(_ scalar: Unicode.Scalar) -> String {
  guard scalar.isUnsafeToShow else { return String(scalar) }
  switch scalar.value {
  case 0..<0x20: return picture(0x2400 + scalar.value)
  case 0x7F: return picture(0x2421)
  default:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }
}

private func picture(_ value: UInt32) -> String { Unicode.Scalar(value).map { String($0) } ?? "" }

extension Unicode.Scalar {
  var isUnsafeToShow: Bool {
    if value < 0x7F { return value < 0x20 }
    // Quotation marks, dashes, syllables and ideographs make up most of what messages hold beyond ASCII.
    if (0x2010...0x2027).contains(value) || (0xAC00...0xD7A3).contains(value) || (0x4E00...0x9FFF).contains(value) {
      return false
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return true
    default: return false
    }
  }
}
