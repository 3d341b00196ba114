import Diagnostics
import SpecModel

/// What declarations of the same thing say about its length or its range; one that says nothing contradicts nobody.
struct BoundsOpinions {
  /// `length` or `range`, the name of the member and the word for it.
  let member: String
  private var opinions = Opinions<Bounds, Int>()

  init(about member: String) { self.member = member }

  mutating func add(_ bounds: Bounds?, _ numbers: FieldNumbers, number: Int) {
    if let bounds { opinions.add(bounds, of: numbers.subject, at: number) }
  }

  func findings(of rule: DiagnosticRule, at sites: [FieldSite]) -> [CheckFinding] {
    opinions.findings(
      of: rule, place: { sites[$0].place(member) }, subject: { "the \(member) of \(sites[$0].path) is" },
      elsewhere: "the \(member) is", wording: { bounds, _ in bounds.wording })
  }
}
