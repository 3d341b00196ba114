/// A byte of a source that stands for what is decided when the source is written.
///
/// All are controls. Text gets into a source only as a checked name, as a literal, or as a comment, and none of these lets a
/// control through as itself.
enum Mark {
  /// The rest of the line is a paragraph of a documentation comment, to be wrapped.
  static let paragraph: UInt8 = 0x01
  /// The same for a list item.
  static let listItem: UInt8 = 0x02
  /// Begins one line, used where it fits. Behind ``otherwise`` stand the lines used where it does not, up to ``end``.
  static let choice: UInt8 = 0x03
  static let otherwise: UInt8 = 0x04
  static let end: UInt8 = 0x05
  /// The lines that begin behind it are indented by so many columns more, as the next byte says: see ``width(_:)``.
  static let indent: UInt8 = 0x06
  /// Takes ``indent`` back.
  static let outdent: UInt8 = 0x07
  /// Every mark and the line feed lie below this. Nothing else that does is ever written.
  static let firstCharacter: UInt8 = 0x20

  /// The byte for a number of columns, smaller than 128.
  static func width(_ columns: Int) -> UInt8 { firstCharacter + UInt8(columns) }

  static func columns(_ width: UInt8) -> Int { Int(width - firstCharacter) }
}
