/// One kind of diagnostic: its stable id and what a person needs to know about it.
///
/// A rule is declared beside the code that raises it, and `konagen explain ID` prints it as it stands here.
public struct DiagnosticRule: Hashable, Sendable, Identifiable {
  /// Every finding holds its rule, and few are ever asked for its texts: they share one copy of them.
  private final class Statement: Sendable {
    let id: String
    let severity: Severity
    let summary: String
    let explanation: String
    let example: String

    init(id: String, severity: Severity, summary: String, explanation: String, example: String) {
      self.id = id
      self.severity = severity
      self.summary = summary
      self.explanation = explanation
      self.example = example
    }
  }

  private let statement: Statement

  /// Stable kebab-case id, for example `constraint-unknown`. Part of the tool's interface: never renamed.
  public var id: String { statement.id }
  /// The severity a diagnostic of this rule has unless the place that raises it says otherwise.
  public var severity: Severity { statement.severity }
  /// One sentence without a final period, in the words of a list.
  public var summary: String { statement.summary }
  /// What it means, why it matters and what to do, in plain paragraphs.
  public var explanation: String { statement.explanation }
  /// A small input that raises it, as it would stand in a file.
  public var example: String { statement.example }

  public init(id: String, severity: Severity, summary: String, explanation: String, example: String) {
    statement = Statement(id: id, severity: severity, summary: summary, explanation: explanation, example: example)
  }

  public static func == (lhs: DiagnosticRule, rhs: DiagnosticRule) -> Bool {
    lhs.statement === rhs.statement || lhs.id == rhs.id
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
