/// A person's word that a finding is known and may pass: an entry of `accepted.json`.
public struct Acceptance: Hashable, Sendable {
  /// The rule's id.
  public var rule: String
  /// The finding's subject, as it is written.
  public var subject: String
  public var fingerprint: String
  /// Never empty: an acceptance without a reason is worth nothing to the next reader.
  public var reason: String

  public init(rule: String, subject: String, fingerprint: String, reason: String) {
    self.rule = rule
    self.subject = subject
    self.fingerprint = fingerprint
    self.reason = reason
  }
}

extension Acceptance {
  /// The entry that accepts `finding`.
  public init(_ finding: Finding, reason: String) {
    self.init(
      rule: finding.rule.id, subject: finding.subject.description, fingerprint: finding.fingerprint, reason: reason)
  }
}
