/// A checked JSON text as a flat list of its tokens, in the order in which they stand.
///
/// Values are not copied out of the bytes until a decoder asks for them, which makes reading a spec cheap, and each knows where it
/// stands, which lets a decoder say so.
struct JSONTape {
  struct Token {
    enum Kind: UInt8 {
      case null, `true`, `false`, number, string, array, object
      /// A member's name; its value follows as the next token.
      case key
    }

    var kind: Kind
    /// Whether a string or key holds a backslash, so that its text differs from its bytes.
    var hasEscapes = false
    /// Of the first byte; quotes belong to a string.
    var start: UInt32
    /// Behind the last byte.
    var end: UInt32
    /// The index behind the last token inside this one.
    var next: UInt32
  }

  var tokens: [Token] = []
}

/// What makes a text no JSON that is accepted here.
struct JSONFault: Error {
  enum Kind {
    case syntax, encoding, repeatedKey, tooDeep, tooLarge
  }

  var kind: Kind
  var message: String
  var fix: String?
  var start: Int
  var end: Int
  /// Where the key stands that is repeated.
  var earlier: Range<Int>?
}
