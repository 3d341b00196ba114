import Diagnostics

extension DiagnosticRule {
  static let encodingLoss = DiagnosticRule(
    id: "encoding-loss", severity: .error,
    summary: "characters were lost by a wrong decoding",
    explanation: """
      The page's UTF-8 was at some time decoded as windows-874, and control characters were dropped afterwards. \
      Most characters are put right exactly; where one was dropped, several originals are possible, and none is \
      guessed. On a line that carries facts this is an error; in the navigation, which carries none, it is a note.

      Scrape the page again and save it as UTF-8.
      """,
    example: """
      ์›
      """)
}
