/// A documented path as it stands in a URL: letter for letter, but for what a URL cannot hold (RFC 3986, 3.3 and 3.4).
struct DocumentedPath {
  /// With its leading slash.
  let path: String
  /// What stands behind the first question mark; `nil` without one.
  let query: String?

  init(_ documented: String) {
    let parts = documented.utf8.split(separator: questionMark, maxSplits: 1, omittingEmptySubsequences: false)
    let path = escaped(parts[0])
    self.path = path.utf8.first == UInt8(ascii: "/") ? path : "/" + path
    query = parts.count > 1 ? escaped(parts[1]) : nil
  }
}

private let questionMark = UInt8(ascii: "?")

/// `text` with its percent escapes, and with those that are missing.
private func escaped(_ text: Substring.UTF8View) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count)
  for index in text.indices {
    let byte = text[index]
    if isValid(byte) || byte == UInt8(ascii: "%") && text[index...].dropFirst().prefix(2).count(where: isHexDigit) == 2
    {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

private func isHexDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}

/// Whether a path or a query can hold this byte as it is. A question mark is one of a query: no path has any left.
private func isValid(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
  }
}
