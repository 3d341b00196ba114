/// Joins words into a name. Words first, then casing: an abbreviation keeps its capitals, unless it begins a name that begins
/// in lower case.
enum NameCasing {
  /// `CardStateModification`
  case type
  /// `cardAlreadyTerminated`
  case member

  func name(of words: [String], isShouting: Bool) -> String {
    var name = ""
    for word in words {
      if name.isEmpty, self == .member {
        name += word.lowered
      } else if !isShouting, NameCasing.isAbbreviation(word) {
        name += word
      } else {
        name += word.capitalised
      }
    }
    return name
  }

  /// Capitals only, as in `PAR`; longer words are taken for emphasis. The plural `IDs` counts.
  private static func isAbbreviation(_ word: String) -> Bool {
    let letters = word.utf8.last == UInt8(ascii: "s") ? word.utf8.dropLast() : word.utf8[...]
    return (2...5).contains(letters.count) && letters.allSatisfy { $0.isUpper || $0.isDigit }
  }
}

extension String {
  fileprivate var lowered: String { String(decoding: utf8.map(\.lowercasedASCII), as: UTF8.self) }

  fileprivate var capitalised: String {
    guard let first = utf8.first else { return self }
    return String(decoding: [first.uppercasedASCII] + utf8.dropFirst().map(\.lowercasedASCII), as: UTF8.self)
  }
}
