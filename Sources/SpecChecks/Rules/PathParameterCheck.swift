import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let pathParameter = DiagnosticRule(
    id: "path-parameter", severity: .warning,
    summary: "a path holds a parameter or a query that nothing fills in",
    explanation: """
      The portal documents what a call takes as headers and parameters of the body. A path with a part in braces,
      also percent-encoded ones, or in angle brackets, with a segment that begins with a colon, or with a query asks for more
      than the page explains, and generated code sends the path letter for letter.

      Ask the service's owner for the path, or confirm that the parts or the query belong to it.
      """,
    example: """
      GET
      /api/v1/card/{cardNo}?detail=true
      """)
}

/// Looks for paths that callers would have to complete.
struct PathParameterCheck: EndpointCheck {
  var rule: DiagnosticRule { .pathParameter }

  func findings(about view: EndpointView) -> [CheckFinding] {
    let id = view.endpoint.id
    let parts = OpenParts(of: id.path).parts
    guard !parts.isEmpty else { return [] }
    let names = parts.map { shortened($0) }.joined(separator: ", ")
    return [
      CheckFinding(
        rule: rule, place: SpecPlace(id),
        message: "the path holds \(names), which nothing fills in: it is sent as it stands")
    ]
  }

  private func shortened(_ part: String) -> String {
    let longest = 80
    let shown = String(String.UnicodeScalarView(part.unicodeScalars.prefix(longest)))
    return part.unicodeScalars.count > longest ? shown + "…" : shown
  }
}
