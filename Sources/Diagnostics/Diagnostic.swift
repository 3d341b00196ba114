/// A located message about the input, with a stable id.
///
/// Renderings (text, JSON, GitHub annotations, SARIF) live in files of their own; a diagnostic prints nothing itself.
public struct Diagnostic: Hashable, Sendable {
  /// A second place that helps to understand the first, such as the page that contradicts it.
  public struct Note: Hashable, Sendable {
    public var message: String
    public var span: SourceSpan?

    public init(_ message: String, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  public var rule: DiagnosticRule
  public var severity: Severity
  /// One sentence that names what was found and what was expected; no final period.
  public var message: String
  /// Where it is. `nil` only for what has no place, such as an empty folder's contents.
  public var span: SourceSpan?
  public var notes: [Note]
  /// What to do about it, as an imperative sentence.
  public var fix: String?

  public init(
    _ rule: DiagnosticRule, _ message: String, at span: SourceSpan? = nil, severity: Severity? = nil,
    notes: [Note] = [], fix: String? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.message = message
    self.span = span
    self.notes = notes
    self.fix = fix
  }
}

extension Diagnostic: Comparable {
  /// By place (those without one first), then by id, then by message, then by the rest: the order in which a run prints them.
  public static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
    switch (lhs.span, rhs.span) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (.some(let left), .some(let right)):
      if left < right { return true }
      if right < left { return false }
    case (nil, nil): break
    }
    return lhs.precedesAtItsPlace(rhs)
  }

  /// The order among diagnostics of one place.
  func precedesAtItsPlace(_ other: Diagnostic) -> Bool {
    if rule != other.rule { return precedesInBytes(rule.id, other.rule.id) }
    if message != other.message { return precedesInBytes(message, other.message) }
    return precedesInBytes(remainder, other.remainder)
  }

  /// What can still tell two diagnostics apart, so that the order never depends on that of the input.
  private var remainder: String {
    let notes = notes.map { note in "\(note.message) \(note.span.map { "\($0.file):\($0.line):\($0.column)" } ?? "")" }
    return ([severity.rawValue, fix ?? ""] + notes).joined(separator: "\n")
  }
}

extension [Diagnostic] {
  /// Whether one of them stops the run.
  public var hasErrors: Bool { indices.contains { self[$0].severity == .error } }
}
