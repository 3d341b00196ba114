/// Output that grows: a report of thousands of findings is one buffer, not a text for each piece of it.
struct OutputBytes {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds text that is known to be fit for output.
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ number: Int) {
    guard (0..<10).contains(number) else { return append(String(number)) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
  }

  mutating func append(_ byte: Unicode.Scalar, count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: byte), count: max(0, count)))
  }

  /// Adds text from anywhere as `visibleText` shows it, but for the ASCII characters that `escape` spells in its own way.
  mutating func append(visible text: String, escape: (UInt8) -> StaticString? = { _ in nil }) {
    var text = text
    let isDone = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && escape($0) == nil }) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if isDone { return }
    for scalar in text.unicodeScalars {
      if scalar.isASCII, let own = escape(UInt8(ascii: scalar)) {
        own.withUTF8Buffer { bytes.append(contentsOf: $0) }
      } else if scalar.isUnsafeToShow {
        append(Diagnostics.visible(scalar))
      } else if scalar.isASCII {
        bytes.append(UInt8(ascii: scalar))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
