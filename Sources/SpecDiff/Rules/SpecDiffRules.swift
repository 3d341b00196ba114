import Diagnostics

/// Every rule of the comparison, for `konagen explain` and the documentation.
public enum SpecDiffRules {
  public static let all: [DiagnosticRule] = DiffRule.all.map(\.rule)

  /// The rules and what they can weigh, as two Markdown tables for the documentation.
  public static var markdown: String {
    var text = "| Rule | Reported when | Effects | Weighed for |\n|---|---|---|---|\n"
    for rule in DiffRule.all {
      let effects = rule.effects.map(\.rawValue).joined(separator: ", ")
      let concerns = [(rule.concernsWire, "wire"), (rule.concernsBehaviour, "behaviour")].filter(\.0).map(\.1)
      let weighed = concerns.isEmpty ? "–" : concerns.joined(separator: ", ")
      text += "| `\(rule.rule.id)` | \(rule.rule.summary) | \(effects) | \(weighed) |\n"
    }
    text += "\n| Effect | in a request | in a response | in both | in neither |\n|---|---|---|---|---|\n"
    for effect in Effect.allCases {
      let cells = Direction.allCases.map { VerdictTable.severity(of: effect, in: $0).rawValue }
      text += "| \(effect.rawValue) | \(cells.joined(separator: " | ")) |\n"
    }
    return text
  }
}
