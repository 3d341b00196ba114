/// Lines of Swift whose indentation is known only relative to each other until they are written.
///
/// A template looks like what it emits: a source interpolated into a line of its own is indented like that line, and such
/// a line vanishes when the source is empty. There is no interpolation of `String`: text that came from a page gets into a
/// source only as a checked ``Identifier``, as a literal, or as a comment.
struct Source: Hashable, Sendable {
  /// UTF-8 with a line feed between two lines, and a ``Mark`` where something is left open.
  var bytes: [UInt8] = []
  /// Whether it is, or may turn out to be, more than text on one line.
  var spansLines = false

  /// The columns that a line may have.
  static let lineLength = 120

  /// Nothing: not even a line.
  static let none = Source()

  var isEmpty: Bool { bytes.isEmpty }

  init() {}

  /// `fits` where it stays within the line length, together with what stands before and behind it, else `otherwise`. The first
  /// must be a single line.
  ///
  /// - Parameter deepest: The columns by which it may come to be indented at most, for what is known to get nothing before or
  ///   behind it but a comma: where it surely fits, the other form is never built.
  init(_ fits: Source, otherwise: @autoclosure () -> Source, deepest: Int? = nil) {
    if fits.spansLines {
      self = otherwise()
    } else if let deepest, fits.bytes.count + 2 <= Source.lineLength - deepest {
      self = fits
    } else {
      let otherwise = otherwise()
      bytes.reserveCapacity(fits.bytes.count + otherwise.bytes.count + 3)
      bytes.append(Mark.choice)
      bytes += fits.bytes
      bytes.append(Mark.otherwise)
      bytes += otherwise.bytes
      bytes.append(Mark.end)
      spansLines = true
    }
  }

  /// The sources one below the other; empty ones leave no trace.
  static func stacked(_ sources: [Source]) -> Source { joined(sources, by: "\n", spansLines: true) }

  /// The sources with a blank line between each two; empty ones leave no trace.
  static func sections(_ sources: [Source]) -> Source { joined(sources, by: "\n\n", spansLines: true) }

  /// The sources on one line.
  static func commaSeparated(_ sources: [Source]) -> Source { joined(sources, by: ", ", spansLines: false) }

  /// A line for each source, with commas between them.
  static func commaStacked(_ sources: [Source]) -> Source { joined(sources, by: ",\n", spansLines: true) }

  /// The sources with nothing between them.
  static func joined(_ sources: [Source]) -> Source { joined(sources, by: "", spansLines: false) }

  private static func joined(_ sources: [Source], by separator: StaticString, spansLines: Bool) -> Source {
    var joined = Source()
    joined.bytes.reserveCapacity(sources.reduce(0) { $0 + $1.bytes.count + separator.utf8CodeUnitCount })
    for source in sources where !source.isEmpty {
      if !joined.isEmpty {
        separator.withUTF8Buffer { joined.bytes.append(contentsOf: $0) }
        joined.spansLines = joined.spansLines || spansLines
      }
      joined.bytes.append(contentsOf: source.bytes)
      joined.spansLines = joined.spansLines || source.spansLines
    }
    return joined
  }

  /// The source with all lines but the first indented further; what stands on one line has no others.
  func hanging(by columns: Int) -> Source {
    guard spansLines else { return self }
    var source = self
    source.bytes = [Mark.indent, Mark.width(columns)] + bytes + [Mark.outdent, Mark.width(columns)]
    return source
  }
}
