extension Diagnostic {
  /// The diagnostic as a person reads it in a terminal, and as editors and CI turn it into a link, each line ended.
  ///
  ///     specs/pages/status.txt:45:10: error: the length `abc` is no number [constraint-unknown]
  ///       45 | Length : abc
  ///          |          ^~~
  ///     fix: Write digits
  ///
  /// - Parameter isColoured: Whether to use the terminal's colours; that is for the command to find out.
  public func text(isColoured: Bool = false) -> String {
    let paint = Paint(isOn: isColoured)
    var text = heading(severity.rawValue, message + " [\(rule.id)]", at: span, severity.colour, paint)
    for note in notes { text += heading("note", note.message, at: note.span, Severity.note.colour, paint) }
    if let fix { text += paint("fix:", .fix) + " " + visibleText(fix) + "\n" }
    return text
  }

  private func heading(
    _ word: String, _ message: String, at span: SourceSpan?, _ colour: Paint.Colour, _ paint: Paint
  ) -> String {
    let place = span.map { visibleText($0.file) + ":\($0.line):\($0.column):" }
    let line =
      (place.map { paint($0, .place) + " " } ?? "") + paint(word + ":", colour) + " " + visibleText(message) + "\n"
    guard let span, let source = span.lineText else { return line }
    let excerpt = Excerpt(of: source, column: span.column, length: span.length)
    let number = String(span.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    return line + "  \(number) | \(excerpt.line)\n  \(margin) | " + paint(excerpt.marker, .marker) + "\n"
  }
}

/// Puts a text between the codes for a colour, or leaves it as it is.
struct Paint {
  enum Colour: String {
    case place = "1"
    case error = "1;31"
    case warning = "1;35"
    case note = "1;36"
    case marker = "1;32"
    case fix = "1;34"
  }

  let isOn: Bool

  func callAsFunction(_ text: String, _ colour: Colour) -> String {
    isOn ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  var colour: Paint.Colour {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
