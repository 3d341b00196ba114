/// What an edit means in one respect, and why.
public struct Verdict: Hashable, Sendable {
  public var severity: FindingSeverity
  /// One sentence without a final period; empty where there is nothing to say.
  public var reason: String

  public init(_ severity: FindingSeverity, _ reason: String = "") {
    self.severity = severity
    self.reason = reason
  }

  /// The edit does not touch this respect.
  public static let none = Verdict(.note)
}

/// An edit's verdicts, each respect on its own.
public struct Verdicts: Hashable, Sendable {
  /// What travels between caller and service.
  public var wire: Verdict
  /// Swift code that was written against the generated library.
  public var source: Verdict
  /// What happens when the same bytes are sent.
  public var behaviour: Verdict

  public init(wire: Verdict = .none, source: Verdict = .none, behaviour: Verdict = .none) {
    self.wire = wire
    self.source = source
    self.behaviour = behaviour
  }

  /// The worst of the three.
  public var severity: FindingSeverity { max(wire.severity, source.severity, behaviour.severity) }

  /// The respects that an edit touches, by name, in a fixed order.
  public var touched: [(name: String, verdict: Verdict)] {
    [("wire", wire), ("source", source), ("behaviour", behaviour)].filter { $0.1 != .none }
  }
}
