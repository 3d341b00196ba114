import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let endpointRepeated = DiagnosticRule(
    id: "endpoint-repeated", severity: .error, summary: "two pages describe one endpoint",
    explanation: """
      An endpoint is its method and path, and each has one page. Two pages of one endpoint are usually an old and a new capture
      of the same page: keep the newer one.
      """,
    example: """
      specs/pages/card-status.txt and specs/pages/card-status-new.txt, both POST /api/v1/card/status
      """)
}

extension PageDoubt {
  static func endpointRepeated(_ id: EndpointID, page: Int, first: Int, firstFile: String) -> PageDoubt {
    PageDoubt(
      .endpointRepeated, "\(id) is described by \(firstFile) as well", page: page, at: .path,
      related: [Related(message: "the other page", page: first, element: .path)], fix: "Keep one of the two pages")
  }
}
