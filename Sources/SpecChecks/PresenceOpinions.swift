import Diagnostics
import SpecModel

/// What endpoints say about the presence of the same field of the same direction.
struct PresenceOpinions {
  private var opinions = Opinions<Presence, Int>()

  mutating func add(_ presence: Presence, _ numbers: FieldNumbers, number: Int) {
    opinions.add(presence, of: numbers.path, at: number)
  }

  func findings(of rule: DiagnosticRule, at sites: [FieldSite], tie: Tie = .namesAll) -> [CheckFinding] {
    opinions.findings(
      of: rule, tie: tie, place: { sites[$0].place("presence") }, subject: { sites[$0].path + " is" },
      elsewhere: "it is",
      wording: { presence, _ in presence.rawValue })
  }
}
