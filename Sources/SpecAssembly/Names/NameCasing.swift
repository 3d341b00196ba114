/// Joins words into a name. Words first, then casing: an abbreviation keeps its capitals, unless it begins a name that begins
/// in lower case.
enum NameCasing {
  /// `CardStateModification`
  case type
  /// `cardAlreadyTerminated`
  case member

  func name(of words: [String], isShouting: Bool) -> String {
    var name: [UInt8] = []
    name.reserveCapacity(words.reduce(0) { $0 + $1.utf8.count })
    for word in words {
      if name.isEmpty, self == .member {
        for byte in word.utf8 { name.append(byte.lowercasedASCII) }
      } else if !isShouting, NameCasing.isAbbreviation(word) {
        name.append(contentsOf: word.utf8)
      } else {
        let start = name.count
        for byte in word.utf8 { name.append(byte.lowercasedASCII) }
        if start < name.count { name[start] = name[start].uppercasedASCII }
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// Capitals only, as in `PAR`; longer words are taken for emphasis. The plural `IDs` counts.
  private static func isAbbreviation(_ word: String) -> Bool {
    let count = word.utf8.count
    // The longest is that of five capitals with its plural.
    guard (2...6).contains(count) else { return false }
    let letters = word.utf8.prefix(word.utf8.last == UInt8(ascii: "s") ? count - 1 : count)
    return (2...5).contains(letters.count) && letters.allSatisfy { $0.isUpper || $0.isDigit }
  }
}
