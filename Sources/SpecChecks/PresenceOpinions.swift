import Diagnostics
import SpecModel

/// What endpoints say about the presence of the same field of the same direction.
struct PresenceOpinions {
  private var opinions = Opinions<Presence, FieldSite>()

  mutating func add(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers) {
    opinions.add(field.presence, of: numbers.path, at: site)
  }

  func findings(of rule: DiagnosticRule, tie: Tie = .namesAll) -> [CheckFinding] {
    opinions.findings(
      of: rule, tie: tie, place: { $0.place("presence") }, subject: { $0.path + " is" }, elsewhere: "it is",
      wording: { presence, _ in presence.rawValue })
  }
}
