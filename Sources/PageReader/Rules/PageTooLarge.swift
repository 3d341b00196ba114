import Diagnostics

extension DiagnosticRule {
  public static let pageTooLarge = DiagnosticRule(
    id: "page-too-large", severity: .error,
    summary: "a file is far larger than any page",
    explanation: """
      The portal's pages have some ten thousand bytes. A file of more than eight million is something else, and \
      reading it as a page would only cost time and memory.

      Keep only pages in the folder of pages, one page a file.
      """,
    example: """
      dump.txt: 104857600 bytes
      """)
}
