import Diagnostics

extension DiagnosticRule {
  static let pageIgnored = DiagnosticRule(
    id: "page-ignored", severity: .error, summary: "a file among the pages is almost called like a page",
    explanation: """
      Pages are the files whose names end in .txt, in small letters: whether capitals count differs from one file system to the
      next, and what belongs to the spec must not. A file that ends in .TXT or .text, or in .html, .pdf or another form in which
      browsers and editors save pages, is not read, and nothing is made of the others, as if it were gone, until it is saved as text
      under another name or kept elsewhere. Folders, hidden files and those with other endings, such as notes in Markdown and the
      copies of editors, are passed over.
      """,
    example: "specs/pages/card.TXT")
}
