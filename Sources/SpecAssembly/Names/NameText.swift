/// A text of the documentation split into the words that a name can be made of.
struct NameText {
  /// Runs of words between commas, full stops and the like, in order; none is empty.
  var clauses: [[String]]
  /// Whether it holds letters that a Swift name of this project does not: Korean, accents.
  var hasForeignLetters: Bool
  /// Whether all its letters are upper case, so that upper case distinguishes no abbreviation.
  var isShouting: Bool

  init(_ text: some StringProtocol) {
    var splitter = WordSplitter(Array(text.utf8))
    splitter.run()
    clauses = splitter.clauses
    hasForeignLetters =
      text.utf8.contains { $0 >= 0x80 } && text.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
    isShouting = !text.utf8.contains(where: \.isLower)
  }

  /// The words of the first clauses that fit into `limit` words; the first clause is cut where it is longer.
  func words(atMost limit: Int) -> [String] {
    var words: [String] = []
    for clause in clauses {
      if !words.isEmpty, words.count + clause.count > limit { break }
      words += clause.prefix(limit)
    }
    return words
  }

  var isEmpty: Bool { clauses.isEmpty }
}

/// One pass over a text's bytes that collects words: letters with the digits behind them, split where lower case turns into
/// upper case.
private struct WordSplitter {
  private let bytes: [UInt8]
  private var index = 0
  private var word: [UInt8] = []
  private var clause: [String] = []
  private(set) var clauses: [[String]] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isAlphanumeric {
        if startsWord(byte) { endWord() }
        word.append(byte)
      } else if let width = apostropheWidth {
        skipPossessive(after: width)
        index += width - 1
      } else {
        endWord()
        if byte == UInt8(ascii: "&") { clause.append("and") }
        if byte == UInt8(ascii: "%") { clause.append("percent") }
        if byte.endsClause { endClause() }
      }
      index += 1
    }
    endWord()
    endClause()
  }

  /// Whether `byte` begins another word than the one before it ends: `cardNo`, `ARSCode`, `1KRW`.
  private func startsWord(_ byte: UInt8) -> Bool {
    guard let last = word.last, byte.isUpper else { return false }
    if last.isLower || last.isDigit { return true }
    // The last capital of a run begins the next word, but for a plural `s`, as in `IDs`.
    guard index + 1 < bytes.count, bytes[index + 1].isLower else { return false }
    let isPlural =
      bytes[index + 1] == UInt8(ascii: "s") && (index + 2 == bytes.count || !bytes[index + 2].isAlphanumeric)
    return !isPlural
  }

  /// How many bytes the apostrophe at the current place has; `nil` when none stands between letters.
  private var apostropheWidth: Int? {
    guard !word.isEmpty else { return nil }
    let width: Int
    if bytes[index] == UInt8(ascii: "'") {
      width = 1
    } else if bytes[index] == 0xE2, bytes[index...].starts(with: "’".utf8) {
      width = 3
    } else {
      return nil
    }
    return index + width < bytes.count && bytes[index + width].isLetter ? width : nil
  }

  /// Passes over the `s` of a possessive.
  private mutating func skipPossessive(after width: Int) {
    let next = index + width
    guard bytes[next].lowercasedASCII == UInt8(ascii: "s"), next + 1 == bytes.count || !bytes[next + 1].isAlphanumeric
    else { return }
    index += 1
  }

  private mutating func endWord() {
    if word.isEmpty { return }
    clause.append(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
  }

  private mutating func endClause() {
    if clause.isEmpty { return }
    clauses.append(clause)
    clause.removeAll()
  }
}

extension UInt8 {
  fileprivate var endsClause: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
