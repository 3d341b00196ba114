import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let pathWithoutSlash = DiagnosticRule(
    id: "path-without-slash", severity: .note, summary: "a path lacks its leading slash",
    explanation: """
      The page states the endpoint's path without the slash it begins with. The spec holds the path with it.
      """,
    example: """
      POST
      api/v1/card/status
      """)
}

extension PageDoubt {
  static func pathWithoutSlash(_ path: String, id: EndpointID, page: Int) -> PageDoubt {
    PageDoubt(
      .pathWithoutSlash, "the path \(quoted(path)) lacks its leading slash and is recorded as \(quoted(id.path))",
      page: page,
      at: .path, place: SpecPlace(id, ["endpoint"]))
  }
}
