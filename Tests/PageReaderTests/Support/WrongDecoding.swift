/// Damages text as a wrong decoding does, from the definition of the code pages rather than from the repair's table.
enum WrongDecoding {
  /// Bytes 80 to 9F: windows-1252, and a C1 control where that has none.
  private static let upper: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  static func damage(_ text: String, strippingControls: Bool = false) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        scalars.append(scalar)
        continue
      }
      for byte in String(scalar).utf8 {
        let decoded: Unicode.Scalar =
          byte < 0xA0
          ? upper[Int(byte) - 0x80] : byte == 0xA0 ? "\u{A0}" : Unicode.Scalar(0xE00 + UInt32(byte) - 0xA0) ?? "?"
        if strippingControls, (0x80..<0xA0).contains(decoded.value) { continue }
        scalars.append(decoded)
      }
    }
    return String(scalars)
  }
}
