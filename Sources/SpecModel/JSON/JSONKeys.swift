extension JSONScanner {
  /// Refuses an object that names a member twice, comparing texts, so that `"a"` equals `"\u0061"`.
  ///
  /// Few names are compared pairwise, which needs no memory; many are put into a set, so that cost stays linear.
  func refuseRepeatedKeys(in object: Int, count: Int) throws(JSONFault) {
    guard count > 1 else { return }
    if count <= 24 {
      var key = object + 1
      while key < tape.tokens.count {
        let following = Int(tape.tokens[key + 1].next)
        var other = following
        while other < tape.tokens.count {
          if isSameText(key, other) { throw repeated(other, after: key) }
          other = Int(tape.tokens[other + 1].next)
        }
        key = following
      }
    } else {
      var firstKeys: [ArraySlice<UInt8>: Int] = [:]
      firstKeys.reserveCapacity(count)
      var key = object + 1
      while key < tape.tokens.count {
        if let earlier = firstKeys.updateValue(key, forKey: text(key)) { throw repeated(key, after: earlier) }
        key = Int(tape.tokens[key + 1].next)
      }
    }
  }

  private func isSameText(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (tape.tokens[left], tape.tokens[right])
    if first.hasEscapes || second.hasEscapes { return text(left) == text(right) }
    guard first.end - first.start == second.end - second.start else { return false }
    var (i, j) = (Int(first.start), Int(second.start))
    while i < Int(first.end) {
      if bytes[i] != bytes[j] { return false }
      i += 1
      j += 1
    }
    return true
  }

  private func text(_ key: Int) -> ArraySlice<UInt8> { tape.utf8(of: tape.tokens[key], in: bytes) }

  private func repeated(_ key: Int, after earlier: Int) -> JSONFault {
    let (token, first) = (tape.tokens[key], tape.tokens[earlier])
    let name = String(decoding: text(key), as: UTF8.self)
    return JSONFault(
      kind: .repeatedKey, message: "the member `\(name)` stands in this object already", fix: "Remove one of the two",
      start: Int(token.start), end: Int(token.end), earlier: Int(first.start)..<Int(first.end))
  }
}

extension JSONTape {
  /// The text of a string or key as UTF-8, its escapes replaced.
  func utf8(of token: Token, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let content = bytes[(Int(token.start) + 1)..<(Int(token.end) - 1)]
    return token.hasEscapes ? unescaped(content)[...] : content
  }

  /// The scanner has checked every escape, so whatever is left after `\u` is four digits.
  private func unescaped(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var highSurrogate: UInt32 = 0
    var index = content.startIndex
    while index < content.endIndex {
      guard content[index] == UInt8(ascii: "\\") else {
        result.append(content[index])
        index += 1
        continue
      }
      let escape = content[index + 1]
      index += 2
      switch escape {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        let unit = content[index..<index + 4].reduce(UInt32(0)) { $0 << 4 | UInt32(hexDigitValue($1) ?? 0) }
        index += 4
        if unit & 0xFC00 == 0xD800 {
          highSurrogate = unit
        } else {
          let isLow = unit & 0xFC00 == 0xDC00
          let value = isLow ? 0x10000 + ((highSurrogate & 0x3FF) << 10 | unit & 0x3FF) : unit
          if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
            result.append(contentsOf: encoded)
          }
        }
      default: result.append(escape)
      }
    }
    return result
  }
}
