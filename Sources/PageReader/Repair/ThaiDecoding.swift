/// The wrong decoding that damaged pages went through: windows-874, with windows-1252 for the bytes 80 to 9F and C1 controls for
/// those that it lacks too.
enum ThaiDecoding {
  /// The byte that was decoded into a scalar, for the bytes from 80 on. `nil` for a scalar that the decoding never makes.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x0E01...0x0E3A, 0x0E3F...0x0E5B: UInt8(scalar.value - 0x0E00 + 0xA0)
    case 0xA0: 0xA0
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: UInt8(scalar.value)
    case 0x20AC: 0x80
    case 0x201A: 0x82
    case 0x0192: 0x83
    case 0x201E: 0x84
    case 0x2026: 0x85
    case 0x2020: 0x86
    case 0x2021: 0x87
    case 0x02C6: 0x88
    case 0x2030: 0x89
    case 0x0160: 0x8A
    case 0x2039: 0x8B
    case 0x0152: 0x8C
    case 0x017D: 0x8E
    case 0x2018: 0x91
    case 0x2019: 0x92
    case 0x201C: 0x93
    case 0x201D: 0x94
    case 0x2022: 0x95
    case 0x2013: 0x96
    case 0x2014: 0x97
    case 0x02DC: 0x98
    case 0x2122: 0x99
    case 0x0161: 0x9A
    case 0x203A: 0x9B
    case 0x0153: 0x9C
    case 0x017E: 0x9E
    case 0x0178: 0x9F
    default: nil
    }
  }

  static func isThai(_ scalar: Unicode.Scalar) -> Bool { (0x0E00...0x0E7F).contains(scalar.value) }

  /// A vowel written before its consonant, which something else than a consonant never follows in Thai.
  static func isPreposedVowel(_ scalar: Unicode.Scalar) -> Bool { (0x0E40...0x0E44).contains(scalar.value) }

  /// A vowel or tone mark written on the letter before it, which in Thai never stands alone.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    default: false
    }
  }

  /// Whether Thai text as well has this scalar beside Thai letters: quotes, dashes, ellipsis, bullet, no-break space.
  static func isCommonBesideThai(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026: true
    default: isThai(scalar)
    }
  }

  /// How many bytes the UTF-8 sequence has that a byte leads; 0 for one that leads none.
  static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Whether a character can have been meant on these pages: Hangul, Hanja, kana, punctuation, symbols.
  static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0xBF, 0xD7, 0xF7: true
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xD7B0...0xD7FB: true
    case 0x2000...0x27FF, 0x2900...0x2BFF: true
    case 0x2E80...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: true
    case 0xFE30...0xFE4F, 0xFEFF, 0xFF01...0xFFEE: true
    case 0x1F000...0x1FAFF: true
    default: false
    }
  }
}
