/// Whether a text holds a trace of bytes read in the wrong encoding.
func isDamaged(_ text: String) -> Bool {
  var text = text
  let isSuspect = text.withUTF8 { bytes in
    if isASCII(bytes) { return false }
    // Every trace holds a scalar whose UTF-8 starts with one of these bytes: C1 controls and Latin-1, Thai, U+FFFD.
    return bytes.contains { $0 == 0xC2 || $0 == 0xC3 || $0 == 0xE0 || $0 == 0xEF }
  }
  return isSuspect && firstDamage(in: Array(text.unicodeScalars)) != nil
}

/// Whether no byte is above 7F, eight of them at a time.
private func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let raw = UnsafeRawBufferPointer(bytes)
  var union: UInt64 = 0
  var index = 0
  while index + 8 <= raw.count {
    union |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    index += 8
  }
  while index < raw.count {
    union |= UInt64(raw[index])
    index += 1
  }
  return union & 0x8080_8080_8080_8080 == 0
}

/// The position of the first trace: a replacement character, a C1 control, a Thai mark on no Thai letter, or the first two
/// scalars of a UTF-8 sequence that was read as windows-874 or windows-1252.
func firstDamage(in scalars: [Unicode.Scalar]) -> Int? {
  for (index, scalar) in scalars.enumerated() {
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalar.value {
    case 0xFFFD, 0x80...0x84, 0x86...0x9F: return index
    case 0xC2, 0xC3, 0xE2, 0xEA...0xEF:
      // A lead byte in Latin-1 before a continuation byte. U+0085 and a plain no-break space are text of pages.
      if let next, isContinuation(next), scalar.value != 0xC2 || next != "\u{A0}" { return index }
    case 0x0E40...0x0E4F:
      // A lead byte in windows-874 before a continuation byte that is not Thai, such as `โ€`.
      if let next, next.value < 0x0E00 || next.value > 0x0E7F, isContinuation(next), next != "\u{A0}",
        !isPunctuation(next)
      {
        return index
      }
      if isThaiMark(scalar), index == 0 || !(0x0E01...0x0E4E).contains(scalars[index - 1].value) { return index }
    default: break
    }
  }
  return nil
}

/// Signs that stand above a Thai consonant and never alone.
private func isThaiMark(_ scalar: Unicode.Scalar) -> Bool { (0x0E47...0x0E4E).contains(scalar.value) }

/// Quotation marks, dashes and the ellipsis can follow a Thai word.
private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool { (0x2013...0x2026).contains(scalar.value) }

/// Whether the scalar is what one of the bytes 80 to BF looks like in windows-1252 or Latin-1.
private func isContinuation(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x80...0xBF: true
  case 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x192, 0x2C6, 0x2DC: true
  case 0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2020...0x2022, 0x2026, 0x2030, 0x2039, 0x203A: true
  case 0x20AC, 0x2122: true
  default: false
  }
}
