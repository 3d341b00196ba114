import Diagnostics
import SpecModel

extension Opinions {
  /// A finding for each declaration that departs from the rest: `the length of X is 16 here, 15 in 4 other places`, with notes
  /// that say `the length is 15`.
  ///
  /// - Parameters:
  ///   - place: Where a declaration says it.
  ///   - subject: The sentence up to the view, `the length of X is`.
  ///   - elsewhere: The same about another place, `the length is`.
  ///   - wording: A view as the sentence says it.
  func findings(
    of rule: DiagnosticRule, tie: Tie = .namesAll, place: (Site) -> SpecPlace, subject: (Site) -> String,
    elsewhere: String, wording: (View, Site) -> String
  ) -> [CheckFinding] {
    let dissents = dissents(tie: tie) { rivals -> (comparison: String, others: [CheckFinding.Other]) in
      let views = rivals.map { wording($0.view, $0.site) }
      let counts = zip(views, rivals).map { "\($0) in \(counted($1.count, "other place"))" }
      let others = zip(views, rivals).map {
        CheckFinding.Other(place: place($1.site), message: elsewhere + " " + $0)
      }
      return (" here, " + counts.joined(separator: ", "), others)
    }
    return dissents.map { dissent in
      var message = subject(dissent.site)
      message += " "
      message += wording(dissent.view, dissent.site)
      message += dissent.elsewhere.comparison
      return CheckFinding(
        rule: rule, place: place(dissent.site), message: message, others: dissent.elsewhere.others)
    }
  }
}
