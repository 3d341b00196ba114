import Diagnostics
import SpecModel

/// A doubt that a correction confirms to be no fault, for the checks to honour.
public struct SettledDoubt: Hashable, Sendable {
  public var place: SpecPlace
  /// The id of the rule that reports the doubt.
  public var ruleID: String
  /// Why it is settled, one or more lines.
  public var reason: [String]
  /// Where the confirmation stands; `nil` when it was not read from a file.
  public var span: SourceSpan?

  public init(place: SpecPlace, ruleID: String, reason: [String], span: SourceSpan? = nil) {
    self.place = place
    self.ruleID = ruleID
    self.reason = reason
    self.span = span
  }
}
