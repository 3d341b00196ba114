import SpecDiff

/// How a review is written.
enum ReviewFormat: String, Hashable, Sendable, CaseIterable {
  case text, markdown, json, github, sarif, junit

  func render(_ comparison: Comparison, failOn: FindingSeverity, isColoured: Bool) -> String {
    switch self {
    case .text: comparison.text(colour: isColoured)
    case .markdown: comparison.markdown()
    case .json: String(decoding: comparison.json(), as: UTF8.self)
    case .github: comparison.gitHubAnnotations()
    case .sarif: String(decoding: comparison.sarif(), as: UTF8.self)
    case .junit: comparison.junit(failOn: failOn)
    }
  }
}
