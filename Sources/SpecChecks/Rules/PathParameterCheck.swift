import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let pathParameter = DiagnosticRule(
    id: "path-parameter", severity: .warning,
    summary: "a path holds a parameter or a query that nothing fills in",
    explanation: """
      The portal documents what a call takes as headers and parameters of the body. A path with a part in braces or with
      a query asks for more than the page explains, and generated code sends the path letter for letter.

      Ask the service's owner for the path, or confirm that the braces or the query belong to it.
      """,
    example: """
      GET
      /api/v1/card/{cardNo}?detail=true
      """)
}

/// Looks for paths that callers would have to complete.
struct PathParameterCheck: EndpointCheck {
  let rule = DiagnosticRule.pathParameter

  func findings(about view: EndpointView) -> [CheckFinding] {
    let id = view.endpoint.id
    let parts = openParts(of: id.path)
    guard !parts.isEmpty else { return [] }
    let names = parts.map { shortened($0) }.joined(separator: ", ")
    return [
      CheckFinding(
        rule: rule, place: SpecPlace(id),
        message: "the path holds \(names), which nothing fills in: it is sent as it stands")
    ]
  }

  /// The parts in braces, then the query.
  private func openParts(of path: String) -> [Substring] {
    let query = path.utf8.firstIndex(of: UInt8(ascii: "?"))
    var parts: [Substring] = []
    var rest = path[..<(query ?? path.endIndex)]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      let end = rest.utf8.index(after: close)
      let part = rest[open..<end]
      if part.utf8.count > 2 { parts.append(part) }
      rest = rest[end...]
    }
    if let query, path.utf8.index(after: query) < path.endIndex { parts.append(path[query...]) }
    return parts
  }

  private func shortened(_ part: Substring) -> String {
    let longest = 80
    let shown = String(String.UnicodeScalarView(part.unicodeScalars.prefix(longest)))
    return part.unicodeScalars.count > longest ? shown + "…" : shown
  }
}
