import Diagnostics

extension DiagnosticRule {
  static let pageIgnored = DiagnosticRule(
    id: "page-ignored", severity: .error, summary: "a file among the pages is almost called like a page",
    explanation: """
      Pages are the files whose names end in .txt, in small letters: whether capitals count differs from one file system to the
      next, and what belongs to the spec must not. A file that ends in .TXT is not
      read, and nothing is made of the others, as if it were gone, until it has another name.
      """,
    example: "specs/pages/card.TXT")
}
