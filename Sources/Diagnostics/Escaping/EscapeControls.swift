extension String {
  /// The text with everything that could steer a terminal or turn the direction of writing made visible as `\u{1B}`; blanks stay.
  ///
  /// - Parameter keepsLines: Whether line feeds stay as well.
  public func escapingControls(keepsLines: Bool = false) -> String {
    func steers(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x0A: !keepsLines
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
    if !unicodeScalars.contains(where: steers) { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      if steers(scalar) {
        escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
