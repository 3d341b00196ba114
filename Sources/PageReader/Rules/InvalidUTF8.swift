import Diagnostics

extension DiagnosticRule {
  static let invalidUTF8 = DiagnosticRule(
    id: "utf8-invalid", severity: .error,
    summary: "a page's bytes are not UTF-8 text",
    explanation: """
      A page is read as UTF-8 and nothing else: any other reading would turn names and Korean text into something \
      that only looks right. The message gives the first offending byte and its place; a file that ends in the \
      middle of a character is reported the same way.

      Save the page as UTF-8, or scrape it again.
      """,
    example: """
      Refer to Common header <0xA0> information
      """)
}
