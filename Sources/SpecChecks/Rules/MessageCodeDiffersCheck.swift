import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let messageCodeDiffers = DiagnosticRule(
    id: "message-code-differs", severity: .warning,
    summary: "one error message has different codes",
    explanation: """
      The same message is documented under different codes, so callers that look for one code miss the other. Two
      codes can be right (the service reports the same thing from two parts of itself) or one of them is a slip.
      Letter case, final punctuation and the name of the offending field do not count.

      The result whose code departs from most others is reported; where no code is the commonest, all of them are.
      Successes are not compared.
      """,
    example: """
      003_001  Invalid card info      on two pages
      001_047  Invalid card info      on a third
      """)
}

/// Compares the codes of one message over the whole API.
struct MessageCodeDiffersCheck: ResultSurvey {
  var rule: DiagnosticRule { .messageCodeDiffers }
  private var messages = Numbering<MessageText>()
  private var opinions = Opinions<String, Int>()

  mutating func note(_ failure: Endpoint.Result, saying text: MessageText, number: Int) {
    if text.isEmpty { return }
    opinions.add(failure.code, of: messages.number(of: text), at: number)
  }

  func findings(at sites: [FailureSite]) -> [CheckFinding] {
    opinions.findings(
      of: rule, place: { sites[$0].result.place("code") }, subject: { quoted(sites[$0].message) + " has the code" },
      elsewhere: "the code is", wording: { code, _ in code })
  }
}
