/// One kind of diagnostic: its stable id and what a person needs to know about it.
///
/// A rule is declared beside the code that raises it, and `konagen explain ID` prints it as it stands here.
public struct DiagnosticRule: Hashable, Sendable, Identifiable {
  /// Stable kebab-case id, for example `constraint-unknown`. Part of the tool's interface: never renamed.
  public let id: String
  /// The severity a diagnostic of this rule has unless the place that raises it says otherwise.
  public let severity: Severity
  /// One sentence without a final period, in the words of a list.
  public let summary: String
  /// What it means, why it matters and what to do, in plain paragraphs.
  public let explanation: String
  /// A small input that raises it, as it would stand in a file.
  public let example: String

  public init(id: String, severity: Severity, summary: String, explanation: String, example: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.example = example
  }

  public static func == (lhs: DiagnosticRule, rhs: DiagnosticRule) -> Bool { lhs.id == rhs.id }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
