import Diagnostics

extension DiagnosticRule {
  static let fieldNameMissing = DiagnosticRule(
    id: "field-name-missing", severity: .error,
    summary: "a type and a presence have no field name before them",
    explanation: """
      The line before a type must be a name. Some captures lose the line of a field called “email”; taking the \
      line before it for the name would invent a field.

      Scrape the page again.
      """,
    example: """
      Member's address

      string

      Required
      """)
}
