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
    var message = message
    message.withUTF8 { text in
      var index = 0
      while index < text.count {
        let blank = blankLength(text, index)
        if blank > 0 {
          isAfterBlank = true
          index += blank
          continue
        }
        let byte = text[index]
        if isAfterBlank, let last = bytes.last {
          bytes.append(UInt8(ascii: " "))
          name = isFinalMark(last) && isLowercase(byte) ? bytes.count : nil
        }
        isAfterBlank = false
        if !isNamePart(byte) { name = nil }
        bytes.append(isUppercase(byte) ? byte + 32 : byte)
        index += 1
      }
    }
    if let name { bytes.removeLast(bytes.count - name) }
    while let last = bytes.last, isFinalMark(last) || last == UInt8(ascii: " ") { bytes.removeLast() }
    self.bytes = bytes
  }

  public var isEmpty: Bool { bytes.isEmpty }

  public func hash(into hasher: inout Hasher) {
    // All bytes at once: an array by itself is hashed element by element.
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

/// How many bytes the blank at a position has: an ASCII blank, U+00A0 or U+200B; 0 where there is none.
private func blankLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
  switch text[index] {
  case 0x20, 0x09...0x0D: 1
  case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: 2
  case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x8B: 3
  default: 0
  }
}

private func isFinalMark(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
}

private func isLowercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

private func isUppercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

/// What the name or path of a field is made of.
private func isNamePart(_ byte: UInt8) -> Bool {
  isLowercase(byte) || isUppercase(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
}
