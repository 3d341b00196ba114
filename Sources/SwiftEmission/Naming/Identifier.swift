/// A name that Swift takes for an identifier: ASCII letters, digits and underscores.
///
/// A name from a spec reaches generated code only through here.
struct Identifier: Hashable, Sendable {
  let text: String
  /// Whether Swift needs backticks around it where it stands alone.
  let isReserved: Bool

  /// In characters; a line of code that mentions a longer name could not keep the line length.
  static let longest = 80

  /// - Returns: `nil` when `text` is no identifier, or longer than ``longest``.
  init?(_ text: String) {
    guard let first = text.utf8.first, !isDigit(first), text.utf8.count <= Identifier.longest else { return nil }
    guard text.utf8.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }) else { return nil }
    guard text.utf8.contains(where: { $0 != UInt8(ascii: "_") }) else { return nil }
    self.init(unchecked: text)
  }

  /// A name that the emitter itself gives.
  init(known name: StaticString) { self.init(unchecked: name.description) }

  private init(unchecked text: String) {
    self.text = text
    isReserved = ReservedWords.escaped.contains(text)
  }

  /// This name followed by `suffix`, as in `userId` and `Range`.
  func appending(_ suffix: StaticString) -> Identifier { Identifier(unchecked: text + suffix.description) }

  /// This name before `suffix`, which is one too.
  func appending(_ suffix: Identifier) -> Identifier { Identifier(unchecked: text + suffix.text) }
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

func isLetter(_ byte: UInt8) -> Bool { isLowercase(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

func isLowercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
