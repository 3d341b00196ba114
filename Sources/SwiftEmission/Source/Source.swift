/// Lines of Swift whose indentation is known only relative to each other until they are written.
///
/// A template looks like what it emits: a source interpolated into a line of its own is indented like that line, and such
/// a line vanishes when the source is empty. There is no interpolation of `String`: text that came from a page gets into a
/// source only as a checked ``Identifier``, as a literal, or as a comment.
struct Source: Hashable, Sendable {
  enum Line: Hashable, Sendable {
    case text(indentation: Int, String)
    /// The one line where it fits, or else the lines.
    case choice(indentation: Int, fits: String, otherwise: [Line])
    /// A paragraph or list item of a documentation comment, to be wrapped.
    case comment(indentation: Int, CommentLine)
  }

  var lines: [Line]

  init(lines: [Line] = []) { self.lines = lines }

  /// The columns by which what an endpoint says beside its models is indented at most.
  static let deepestFact = 20

  /// Nothing: not even a line.
  static let none = Source()

  var isEmpty: Bool { lines.isEmpty }

  /// `fits` where it stays within the line length, else `otherwise`. The first must be a single line.
  ///
  /// - Parameter deepest: The columns by which it may come to be indented at most, for what is known to get nothing before or
  ///   behind it but a comma: where it surely fits, the other form is never built.
  init(_ fits: Source, otherwise: @autoclosure () -> Source, deepest: Int? = nil) {
    guard case .text(let indentation, let text)? = fits.lines.first, fits.lines.count == 1 else {
      self = otherwise()
      return
    }
    if let deepest, indentation + text.utf8.count + 2 <= Source.lineLength - deepest {
      self = fits
      return
    }
    let otherwise = otherwise()
    lines = [.choice(indentation: indentation, fits: text, otherwise: otherwise.lines)]
  }

  /// `source` behind `prefix`, which must be a single line.
  static func prefixed(_ prefix: Source, _ source: Source) -> Source {
    guard case .text(let indentation, let start)? = prefix.lines.first, let first = source.lines.first else {
      return source
    }
    var lines = source.lines
    switch first {
    case .text(_, let text): lines[0] = .text(indentation: indentation, start + text)
    case .choice(_, let fits, let otherwise):
      let otherwise = prefixed(prefix, Source(lines: otherwise)).lines
      lines[0] = .choice(indentation: indentation, fits: start + fits, otherwise: otherwise)
    case .comment: break
    }
    return Source(lines: lines)
  }

  /// The sources one below the other; empty ones leave no trace.
  static func stacked(_ sources: [Source]) -> Source { Source(lines: sources.flatMap(\.lines)) }

  /// The sources with a blank line between each two; empty ones leave no trace.
  static func sections(_ sources: [Source]) -> Source {
    let blank = Line.text(indentation: 0, "")
    return Source(lines: Array(sources.filter { !$0.isEmpty }.map(\.lines).joined(separator: [blank])))
  }
}

extension Source.Line {
  func indented(by width: Int) -> Source.Line {
    switch self {
    case .text(let indentation, let text): .text(indentation: indentation + width, text)
    case .choice(let indentation, let fits, let otherwise):
      .choice(indentation: indentation + width, fits: fits, otherwise: otherwise.map { $0.indented(by: width) })
    case .comment(let indentation, let comment): .comment(indentation: indentation + width, comment)
    }
  }
}
