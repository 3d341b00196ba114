/// A run of characters on one line of a file that a person can open.
public struct SourceSpan: Hashable, Sendable {
  /// The file as it is shown to the user: relative to where the command runs, with `/`.
  public var file: String
  /// The line, counted from 1. A line ends at U+000A.
  public var line: Int
  /// The column of the first character, counted from 1 in Unicode scalars.
  public var column: Int
  /// How many Unicode scalars the span covers; 0 marks the place itself.
  public var length: Int
  /// The text of the whole line without its end, for the excerpt under a message. `nil` where it is not known.
  public var lineText: String?

  public init(file: String, line: Int, column: Int = 1, length: Int = 0, lineText: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.lineText = lineText
  }
}

extension SourceSpan: Comparable {
  /// By file name in byte order, then line, then column.
  public static func < (lhs: SourceSpan, rhs: SourceSpan) -> Bool {
    if lhs.file != rhs.file { return precedesInBytes(lhs.file, rhs.file) }
    return (lhs.line, lhs.column, lhs.length) < (rhs.line, rhs.column, rhs.length)
  }
}
