/// A documented form of a value, for example `YYYYMMDDHHMMSS` or `yyMMddHHmiSS-xxxxxxx`, taken apart.
///
/// The portal writes date and time letters in any case. What is read:
///
/// | text | part |
/// |---|---|
/// | `YYYY`, `YY` | year of four or two digits |
/// | `MM` | month; a minute when it follows an hour, or stands before a second without a year or day before it |
/// | `MI` | minute |
/// | `DD` | day of the month |
/// | `HH`, `HH24`, `HH12` | hour, 0 to 23; 1 to 12 for `HH12` |
/// | `SS` | second |
/// | `SSS` | milliseconds; a longer run is a second followed by its fraction |
/// | `xxxxxxx` with a meaning | what the meaning says, for example `7digit, Hex String` |
/// | `-`, `/`, `.`, `:`, `_`, `,`, `+`, blank, digits, `T` before an hour, `Z` at the end, `'…'`, `년월일시분초` | themselves |
///
/// Everything else, and a component that stands there twice (`YYYYMM/YYYYMMDD` lists alternatives), is ``Part/unknown(_:)``:
/// such a pattern proves nothing about a value.
public struct FormatPattern: Hashable, Sendable {
  /// One piece of a pattern.
  public enum Part: Hashable, Sendable {
    /// Characters that stand for themselves.
    case literal(String)
    case component(Component)
    case placeholder(Placeholder)
    /// Text with no known meaning.
    case unknown(String)
  }

  /// A number of fixed width with leading zeros.
  public struct Component: Hashable, Sendable {
    public var kind: Kind
    /// In digits.
    public var width: Int
    /// The numbers allowed. Whether a day exists in its month is for the reader to add.
    public var values: ClosedRange<Int>

    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case year, month, day, hour, minute, second
      /// Digits after the second: three of them are milliseconds.
      case fraction
    }

    public init(kind: Kind, width: Int, values: ClosedRange<Int>) {
      self.kind = kind
      self.width = width
      self.values = values
    }
  }

  /// A run of characters that the page explains on a line of its own.
  public struct Placeholder: Hashable, Sendable {
    /// As it stands in the pattern.
    public var text: String
    public var alphabet: Alphabet
    /// In characters.
    public var length: ClosedRange<Int>

    public enum Alphabet: String, Hashable, Sendable, CaseIterable {
      /// `0` to `9`
      case decimal
      /// `0` to `9`, `a` to `f` and `A` to `F`
      case hexadecimal
      /// Any character: the page names no other.
      case any
    }

    public init(text: String, alphabet: Alphabet, length: ClosedRange<Int>) {
      self.text = text
      self.alphabet = alphabet
      self.length = length
    }
  }

  /// In the order of the text; adjacent literals are one.
  public var parts: [Part]

  public init(parts: [Part]) { self.parts = parts }

  /// The texts that were not understood, in order.
  public var unknownTexts: [String] {
    parts.compactMap { part in
      if case .unknown(let text) = part { text } else { nil }
    }
  }

  /// Whether a value can be held against it: nothing is unknown, and at least one part is more than a literal.
  public var isUnderstood: Bool {
    var hasVariable = false
    for part in parts {
      switch part {
      case .unknown: return false
      case .component, .placeholder: hasVariable = true
      case .literal: break
      }
    }
    return hasVariable
  }

  /// How many characters (Unicode scalars) a value of this form has, or `nil` where the pattern is not understood.
  public var length: ClosedRange<Int>? {
    guard isUnderstood else { return nil }
    var shortest = 0
    var longest = 0
    for part in parts {
      switch part {
      case .literal(let text):
        shortest += text.unicodeScalars.count
        longest += text.unicodeScalars.count
      case .component(let component):
        shortest += component.width
        longest += component.width
      case .placeholder(let placeholder):
        shortest += placeholder.length.lowerBound
        longest += placeholder.length.upperBound
      case .unknown: return nil
      }
    }
    return shortest...longest
  }
}

extension Field {
  /// The documented format taken apart, or `nil` when the page states none.
  public var formatPattern: FormatPattern? {
    format.map { FormatPattern($0, placeholders: placeholders) }
  }
}
