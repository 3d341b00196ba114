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
struct MessageCodeDiffersCheck: SurveyCheck {
  private struct Site {
    var place: SpecPlace
    var message: String
  }

  let rule = DiagnosticRule.messageCodeDiffers
  private var opinions = Opinions<MessageText, String, Site>()

  mutating func note(_ result: Endpoint.Result, at place: SpecPlace) {
    let text = MessageText(result.message)
    if result.isSuccess || text.isEmpty { return }
    opinions.add(result.code, of: text, at: Site(place: place.member("code"), message: result.message))
  }

  func findings() -> [CheckFinding] {
    opinions.dissents().map { dissent in
      CheckFinding(
        rule: rule, place: dissent.site.place,
        message: "\(quoted(dissent.site.message)) has the code \(dissent.comparison { $0 })",
        others: dissent.elsewhere.map { .init(place: $0.site.place, message: "the code is \($0.view)") })
    }
  }
}
