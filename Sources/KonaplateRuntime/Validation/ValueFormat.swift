/// A documented form of a text, such as `YYYYMMDD`, taken apart.
public struct ValueFormat: Hashable, Sendable {
  /// The form in the documentation's letters.
  public let documented: String
  /// What the text consists of, from its start to its end.
  public let parts: [Part]

  /// A run of characters with one meaning. Digits are the ASCII ones.
  public enum Part: Hashable, Sendable {
    /// Four digits.
    case year
    /// Two digits, of the years 2000 to 2099.
    case shortYear
    /// `01` to `12`.
    case month
    /// `01` to the last day of the month, where month and year are known.
    case day
    /// `00` to `23`.
    case hour
    /// `01` to `12`.
    case halfDayHour
    /// `00` to `59`.
    case minute
    /// `00` to `59`.
    case second
    /// A fraction of a second: three digits are milliseconds.
    case fraction(digits: Int)
    /// So many decimal digits.
    case digits(ClosedRange<Int>)
    /// So many hexadecimal digits of either letter case.
    case hexadecimal(ClosedRange<Int>)
    /// So many Unicode scalars of any kind.
    case characters(ClosedRange<Int>)
    /// This text and no other.
    case literal(String)
  }

  public init(_ documented: String, _ parts: [Part]) {
    self.documented = documented
    self.parts = parts
  }
}
