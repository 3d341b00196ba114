/// The words of a text, as far as a comparison cares: runs of letters and digits, ASCII letters in lower case.
func words(of text: String) -> [String] {
  var found: [String] = []
  var word = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let kept = wordScalar(scalar) {
      word.append(kept)
    } else if scalar.value != 0x200B, !word.isEmpty {
      found.append(String(word))
      word = String.UnicodeScalarView()
    }
  }
  if !word.isEmpty { found.append(String(word)) }
  return found
}

/// The scalar as it counts inside a word; `nil` for blanks and punctuation.
private func wordScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar.value {
  case 0x30...0x39, 0x61...0x7A: scalar
  case 0x41...0x5A: Unicode.Scalar(UInt8(scalar.value + 0x20))
  case 0..<0xAA, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0x2000...0x206F, 0x2190...0x2BFF, 0x3000...0x303F,
    0xFF00...0xFF0F:
    nil
  default: scalar
  }
}

/// Whether two texts differ in nothing but blanks, letter case and punctuation.
func haveSameWords(_ left: String, _ right: String) -> Bool { words(of: left) == words(of: right) }

/// Whether two strings are the same bytes; `==` also holds between different spellings of one character.
func isSame(_ left: String, _ right: String) -> Bool { left == right && left.utf8.count == right.utf8.count }

func isSame(_ left: String?, _ right: String?) -> Bool {
  switch (left, right) {
  case (nil, nil): true
  case (.some(let left), .some(let right)): isSame(left, right)
  default: false
  }
}

func isSame(_ left: [String], _ right: [String]) -> Bool {
  left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
}
