extension String {
  /// The text as XML 1.0 character data or attribute value: markup escaped, line breaks kept from being normalised, and what XML
  /// cannot hold at all (most control characters, U+FFFE, U+FFFF) as U+FFFD.
  public var escapedForXML: String {
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x26: escaped.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3C: escaped.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3E: escaped.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: escaped.append(contentsOf: "&quot;".unicodeScalars)
      case 0x27: escaped.append(contentsOf: "&apos;".unicodeScalars)
      case 0x09, 0x0A, 0x0D, 0x7F...0x9F, 0x2028, 0x2029:
        escaped.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case ..<0x20, 0xFFFE, 0xFFFF: escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
