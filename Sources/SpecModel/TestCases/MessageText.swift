/// A message as far as it says something: letter case, blanks, final punctuation and the field named at the end aside.
///
/// `Invalid input parameter. cardInfo.oldCardNo` says what `Invalid input parameter` says.
public struct MessageText: Hashable, Sendable {
  /// UTF-8: words with ASCII letters in lower case, one blank between them.
  private let bytes: [UInt8]

  public init(_ message: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(message.utf8.count)
    var isAfterBlank = false
    // Where the last word starts, when it can only be the name of a field behind a finished sentence.
    var name: Int?
    for scalar in message.unicodeScalars {
      if isBlank(scalar) {
        isAfterBlank = true
        continue
      }
      if isAfterBlank, let last = bytes.last {
        bytes.append(UInt8(ascii: " "))
        name = isFinalMark(last) && ("a"..."z").contains(scalar) ? bytes.count : nil
      }
      isAfterBlank = false
      if !isNamePart(scalar) { name = nil }
      if ("A"..."Z").contains(scalar) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value + 32))
      } else {
        bytes.append(contentsOf: scalar.utf8)
      }
    }
    if let name { bytes.removeLast(bytes.count - name) }
    while let last = bytes.last, isFinalMark(last) || last == UInt8(ascii: " ") { bytes.removeLast() }
    self.bytes = bytes
  }

  public var isEmpty: Bool { bytes.isEmpty }

  /// All bytes at once, where an array would hash them one by one.
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || ("\u{9}"..."\u{D}").contains(scalar) || scalar == "\u{A0}" || scalar == "\u{200B}"
}

private func isFinalMark(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
}

/// What the name or path of a field is made of.
private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "_", ".": true
  default: false
  }
}
