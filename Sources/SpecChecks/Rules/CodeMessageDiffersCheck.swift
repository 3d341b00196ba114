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
  var rule: DiagnosticRule { .codeMessageDiffers }
  private var codes = Numbering<String>()
  private var opinions = Opinions<MessageText, Int>()

  mutating func note(_ failure: Endpoint.Result, saying text: MessageText, number: Int) {
    opinions.add(text, of: codes.number(of: failure.code), at: number)
  }

  func findings(at sites: [FailureSite]) -> [CheckFinding] {
    opinions.findings(
      of: rule, place: { sites[$0].result.place("message") }, subject: { sites[$0].result.code + " says" },
      elsewhere: "it says", wording: { quoted(sites[$1].message) })
  }
}
