import Diagnostics
import PageReader

extension DiagnosticRule {
  static let defaultContradicted = DiagnosticRule(
    id: "default-contradicted", severity: .warning, summary: "a page states two different defaults for one field",
    explanation: """
      Two lines of a field state different defaults, or a line contradicts the choice that the portal's form preselects. The
      spec holds the default of the first line that states one in words. Decide with a correction which one holds.
      """,
    example: """
      isDeliveryRequired
      boolean
      Optional
      true
      true
      false
      - Default: false
      """)
}

extension FieldDoubt {
  static func defaultContradicted(
    _ message: String, at part: PageElement.FieldPart, first: PageElement.FieldPart
  ) -> FieldDoubt {
    FieldDoubt(
      .defaultContradicted, message, at: part, member: "default",
      related: Related(message: "the spec holds this one", part: first), fix: "Settle the default with a correction")
  }
}
