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
struct CodeMessageDiffersCheck: SurveyCheck {
  private struct Site {
    var place: SpecPlace
    var message: String
  }

  let rule = DiagnosticRule.codeMessageDiffers
  private var opinions = Opinions<String, MessageText, Site>()

  mutating func note(_ result: Endpoint.Result, at place: SpecPlace) {
    if result.isSuccess { return }
    opinions.add(
      MessageText(result.message), of: result.code, at: Site(place: place.member("message"), message: result.message))
  }

  func findings() -> [CheckFinding] {
    opinions.dissents().map { dissent in
      let others = dissent.elsewhere.map { "\(quoted($0.site.message)) in \(counted($0.count, "other place"))" }
      return CheckFinding(
        rule: rule, place: dissent.site.place,
        message: "\(dissent.subject) says \(quoted(dissent.site.message)) here, \(others.joined(separator: ", "))",
        others: dissent.elsewhere.map { .init(place: $0.site.place, message: "it says \(quoted($0.site.message))") })
    }
  }
}
