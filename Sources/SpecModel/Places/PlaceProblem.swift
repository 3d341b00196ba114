import Diagnostics

/// Why a place denotes nothing, or why what stands there cannot become what was asked for.
public struct PlaceProblem: Error, Hashable, Sendable {
  public var rule: DiagnosticRule
  public var message: String
  public var fix: String?

  /// Whether the value is to blame, and not the place.
  public var isAboutValue: Bool { ![DiagnosticRule.placeUnmatched, .placeOccupied].contains(rule) }

  /// The problem as a diagnostic at the place of whoever named the place.
  public func diagnostic(at span: SourceSpan?) -> Diagnostic { Diagnostic(rule, message, at: span, fix: fix) }

  static func unmatched(_ message: String, near word: String? = nil) -> PlaceProblem {
    PlaceProblem(rule: .placeUnmatched, message: message, fix: word.map { "Write \"\($0)\"" })
  }
}
