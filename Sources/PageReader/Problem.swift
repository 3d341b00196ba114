import Diagnostics

/// Something wrong with a page, placed by line, before it is known how the line looks on disk.
struct Problem {
  var rule: DiagnosticRule
  var severity: Severity?
  var message: String
  /// Counted from 0. `nil` for what concerns the file as a whole.
  var line: Int?
  /// Counted from 1 in scalars of the line on disk; `nil` marks the whole line without its indentation.
  var column: Int?
  var length: Int
  /// A second place: what it shows, and its line counted from 0.
  var related: (message: String, line: Int)?
  var fix: String?

  init(
    _ rule: DiagnosticRule, _ message: String, line: Int?, column: Int? = nil, length: Int = 0,
    severity: Severity? = nil, related: (message: String, line: Int)? = nil, fix: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.line = line
    self.column = column
    self.length = length
    self.related = related
    self.fix = fix
  }

  func diagnostic(in ledger: Ledger) -> Diagnostic {
    let notes = related.map { [Diagnostic.Note($0.message, at: ledger.span(ofLine: $0.line + 1))] } ?? []
    return Diagnostic(rule, message, at: span(in: ledger), severity: severity, notes: notes, fix: fix)
  }

  private func span(in ledger: Ledger) -> SourceSpan {
    guard let line, line < ledger.lineCount else { return SourceSpan(file: ledger.file, line: (line ?? 0) + 1) }
    var span = ledger.span(ofLine: line + 1)
    if let column {
      span.column = column
      span.length = length
    }
    return span
  }
}
