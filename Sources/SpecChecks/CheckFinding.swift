import Diagnostics
import SpecModel

/// A doubt about the spec, by place; the command turns places into lines of pages.
///
/// Place and rule together name a finding: `checkSpec` never yields two that agree in both.
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

extension CheckFinding: Comparable {
  /// By place, then by rule id, then by message: the order in which they are reported.
  public static func < (lhs: CheckFinding, rhs: CheckFinding) -> Bool {
    if lhs.place.endpoint != rhs.place.endpoint { return lhs.place < rhs.place }
    return lhs.precedesInItsFile(rhs)
  }

  /// The order among findings of one endpoint, or of `api.json`.
  func precedesInItsFile(_ other: CheckFinding) -> Bool {
    if place.path != other.place.path { return place.precedesInItsFile(other.place) }
    if rule != other.rule { return precedesInBytes(rule.id, other.rule.id) }
    return precedesInBytes(message, other.message)
  }
}
