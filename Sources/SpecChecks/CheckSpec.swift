import Diagnostics
import SpecModel

/// A doubt about the spec, by place; the command turns places into lines of pages.
public struct CheckFinding: Hashable, Sendable {
  public var rule: DiagnosticRule
  public var place: SpecPlace
  public var message: String
  /// Further places that the message speaks of, each with what stands there.
  public var others: [Other]

  public struct Other: Hashable, Sendable {
    public var place: SpecPlace
    public var message: String

    public init(place: SpecPlace, message: String) {
      self.place = place
      self.message = message
    }
  }

  public init(rule: DiagnosticRule, place: SpecPlace, message: String, others: [Other] = []) {
    self.rule = rule
    self.place = place
    self.message = message
    self.others = others
  }
}

/// What the documentation contradicts or leaves open, sorted by place, then by rule.
public func checkSpec(_ spec: Spec) -> [CheckFinding] {
  []
}
