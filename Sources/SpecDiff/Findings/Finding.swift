import Diagnostics
import SpecModel

/// One edit of one declaration, and what it means.
public struct Finding: Hashable, Sendable {
  public var rule: DiagnosticRule
  /// Where the declaration stands in the head, or in the base when it is gone.
  public var subject: SpecPlace
  /// Where it stands in the base: the subject under the names and in the place that it had there.
  public var origin: SpecPlace
  /// What stood there, as text of any number of lines; `nil` where nothing did.
  public var before: String?
  /// What stands there now; `nil` where nothing does.
  public var after: String?
  public var effect: Effect
  public var direction: Direction
  public var verdicts: Verdicts
  /// Where the declaration stands in the head's spec file; `nil` until it is attached.
  public var location: SourceSpan?
  /// The page lines behind it; empty until they are attached.
  public var evidence: Evidence
  /// `nil` until it is attached, and where no pages are at hand.
  public var cause: Cause?
  /// The short hash of rule, subject, before and after: equal exactly when the edit is.
  public var fingerprint: String
  /// The entry of `accepted.json` that accepts it.
  public var acceptance: Acceptance?
  /// What the edit does to the base, for ``applyFindings(_:to:)``.
  public var changes: [Change]

  /// The worst of its verdicts.
  public var severity: FindingSeverity { verdicts.severity }

  public init(
    rule: DiagnosticRule, subject: SpecPlace, origin: SpecPlace? = nil, before: String? = nil, after: String? = nil,
    effect: Effect,
    direction: Direction, verdicts: Verdicts, location: SourceSpan? = nil, evidence: Evidence = Evidence(),
    cause: Cause? = nil,
    acceptance: Acceptance? = nil, changes: [Change] = []
  ) {
    self.rule = rule
    self.subject = subject
    self.origin = origin ?? subject
    self.before = before
    self.after = after
    self.effect = effect
    self.direction = direction
    self.verdicts = verdicts
    self.location = location
    self.evidence = evidence
    self.cause = cause
    self.acceptance = acceptance
    self.changes = changes
    fingerprint = Finding.fingerprint(rule: rule.id, subject: subject, before: before, after: after)
  }
}
