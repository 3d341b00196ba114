/// A name that Swift takes for an identifier: ASCII letters, digits and underscores.
///
/// A name from a spec reaches generated code only through here.
struct Identifier: Hashable, Sendable {
  let text: String

  /// In characters; a line of code that mentions a longer name could not keep the line length.
  static let longest = 80

  /// - Returns: `nil` when `text` is no identifier, or longer than ``longest``.
  init?(_ text: String) {
    guard let first = text.utf8.first, !isDigit(first), text.utf8.count <= Identifier.longest else { return nil }
    guard text.utf8.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }) else { return nil }
    guard text.utf8.contains(where: { $0 != UInt8(ascii: "_") }) else { return nil }
    self.text = text
  }

  /// A name that the emitter itself gives.
  init(known name: StaticString) { text = name.description }

  private init(unchecked text: String) { self.text = text }

  /// This name followed by `suffix`, as in `userId` and `Range`.
  func appending(_ suffix: StaticString) -> Identifier { Identifier(unchecked: text + suffix.description) }

  /// This name before `suffix`, which is one too.
  func appending(_ suffix: Identifier) -> Identifier { Identifier(unchecked: text + suffix.text) }

  /// In a declaration, or where it stands alone in an expression: with backticks where Swift needs them.
  var code: Source { Source(lines: [.text(indentation: 0, isReserved ? "`\(text)`" : text)]) }

  /// Behind a dot, where keywords need no backticks.
  var member: Source { Source(lines: [.text(indentation: 0, text)]) }

  /// As the label of an argument, where a single keyword needs backticks and the others must not have them.
  var label: Source { text == "inout" ? code : member }

  private var isReserved: Bool { ReservedWords.escaped.contains(text) }
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

func isLetter(_ byte: UInt8) -> Bool { isLowercase(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

func isLowercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
