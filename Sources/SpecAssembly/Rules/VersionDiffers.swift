import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let versionDiffers = DiagnosticRule(
    id: "version-differs", severity: .note, summary: "a page's version is another than the one in its path",
    explanation: """
      The portal counts the versions of a page, and the service counts those of its paths; the two can differ. The spec holds
      both as they stand. It is worth a look when a page was captured with another version selected than intended.
      """,
    example: """
      Version: v3
      POST
      /api/v2/user
      """)
}

extension PageDoubt {
  static func versionDiffers(_ version: String, path: String, id: EndpointID, page: Int) -> PageDoubt {
    PageDoubt(
      .versionDiffers, "the page is version \(quoted(version)), its path says \(quoted(path))", page: page,
      at: .selectedVersion, place: SpecPlace(id, ["version"]),
      related: [Related(message: "the path", page: page, element: .path)])
  }
}
