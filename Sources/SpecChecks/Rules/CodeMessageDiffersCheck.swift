import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let codeMessageDiffers = DiagnosticRule(
    id: "code-message-differs", severity: .warning,
    summary: "one error code has different messages",
    explanation: """
      The same code is documented with messages that say different things. Code that treats an error alike on all
      endpoints by its code would be wrong on one of them. Letter case, final punctuation and the name of the
      offending field do not count.

      The result that departs from most others is reported; where no message is the commonest, all of them are.
      Successes are not compared.
      """,
    example: """
      003_001  Invalid card info       on two pages
      003_001  Card was reported lost  on a third
      """)
}

/// Compares the messages of one code over the whole API.
struct CodeMessageDiffersCheck: ResultSurvey {
  private struct Site {
    var result: ResultSite
    var message: String
  }

  let rule = DiagnosticRule.codeMessageDiffers
  private var codes = Numbering<String>()
  private var opinions = Opinions<MessageText, Site>()

  mutating func note(_ failure: Endpoint.Result, saying text: MessageText, at site: ResultSite) {
    opinions.add(text, of: codes.number(of: failure.code), at: Site(result: site, message: failure.message))
  }

  func findings() -> [CheckFinding] {
    opinions.findings(
      of: rule, place: { $0.result.place("message") }, subject: { $0.result.code + " says" }, elsewhere: "it says",
      wording: { quoted($1.message) })
  }
}
