extension Diagnostic {
  /// The diagnostic as a person reads it in a terminal, and as editors and CI turn it into a link, each line ended.
  ///
  ///     specs/pages/status.txt:45:10: error: the length `abc` is no number [constraint-unknown]
  ///       45 | Length : abc
  ///          |          ^~~
  ///     fix: Write digits
  ///
  /// - Parameter isColoured: Whether to use the terminal's colours; that is for the command to find out.
  public func text(isColoured: Bool = false) -> String { diagnosticsText([self], isColoured: isColoured) }
}

/// Diagnostics as a person reads them.
func diagnosticsText(_ diagnostics: [Diagnostic], isColoured: Bool) -> String {
  var writer = TextWriter(isColoured: isColoured)
  for diagnostic in diagnostics { writer.write(diagnostic) }
  return writer.output.text
}

private struct TextWriter {
  let isColoured: Bool
  private(set) var output = OutputBytes()

  init(isColoured: Bool) { self.isColoured = isColoured }

  mutating func write(_ diagnostic: Diagnostic) {
    write(diagnostic.severity, diagnostic.message, rule: diagnostic.rule, at: diagnostic.span)
    for note in diagnostic.notes { write(.note, note.message, rule: nil, at: note.span) }
    if let fix = diagnostic.fix {
      paint(.fix) { $0.append("fix:") }
      output.append(" ")
      output.append(visible: fix)
      output.append("\n")
    }
  }

  /// A heading with the line it is about.
  private mutating func write(_ severity: Severity, _ message: String, rule: DiagnosticRule?, at span: SourceSpan?) {
    if let span {
      paint(.place) { output in
        output.append(visible: span.file)
        for number in [span.line, span.column] {
          output.append(":")
          output.append(number)
        }
        output.append(":")
      }
      output.append(" ")
    }
    paint(Colour(severity)) { output in
      output.append(severity.rawValue)
      output.append(":")
    }
    output.append(" ")
    output.append(visible: message)
    if let rule {
      output.append(" [")
      output.append(visible: rule.id)
      output.append("]")
    }
    output.append("\n")
    if let span, let source = span.lineText { writeExcerpt(of: source, at: span) }
  }

  private mutating func writeExcerpt(of source: String, at span: SourceSpan) {
    let excerpt = Excerpt(of: source, column: span.column, length: span.length)
    let number = String(span.line)
    output.append("  ")
    output.append(number)
    output.append(" | ")
    output.append(excerpt.line)
    output.append("\n  ")
    output.append(" ", count: number.utf8.count)
    output.append(" | ")
    paint(.marker) { $0.append(excerpt.marker) }
    output.append("\n")
  }

  /// Puts what `body` writes between the codes for a colour, or leaves it as it is.
  private mutating func paint(_ colour: Colour, _ body: (inout OutputBytes) -> Void) {
    guard isColoured else { return body(&output) }
    output.append("\u{1B}[\(colour.rawValue)m")
    body(&output)
    output.append("\u{1B}[0m")
  }
}

/// A colour of the terminal by its code.
private enum Colour: String {
  case place = "1"
  case error = "1;31"
  case warning = "1;35"
  case note = "1;36"
  case marker = "1;32"
  case fix = "1;34"

  init(_ severity: Severity) {
    switch severity {
    case .note: self = .note
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
