import Diagnostics
import SpecModel

/// What declarations of the same thing say about its length or its range; one that says nothing contradicts nobody.
struct BoundsOpinions {
  /// `length` or `range`, the name of the member and the word for it.
  let member: String
  private var opinions = Opinions<Bounds, FieldSite>()

  init(about member: String) { self.member = member }

  mutating func add(_ bounds: Bounds?, at site: FieldSite, _ numbers: FieldNumbers) {
    if let bounds { opinions.add(bounds, of: numbers.subject, at: site) }
  }

  func findings(of rule: DiagnosticRule) -> [CheckFinding] {
    opinions.findings(
      of: rule, place: { $0.place(member) }, subject: { "the \(member) of \($0.path) is" },
      elsewhere: "the \(member) is", wording: { bounds, _ in bounds.wording })
  }
}
