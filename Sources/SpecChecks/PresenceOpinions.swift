import Diagnostics
import SpecModel

/// What endpoints say about the presence of the same field of the same direction.
struct PresenceOpinions {
  private struct Subject: Hashable {
    var direction: SpecPlace.Direction
    var names: [String]
  }

  private var opinions = Opinions<Subject, Presence, FieldSite>()

  mutating func add(_ field: Field, at site: FieldSite) {
    opinions.add(field.presence, of: Subject(direction: site.direction, names: site.names), at: site)
  }

  func findings(of rule: DiagnosticRule, tie: Tie = .namesAll) -> [CheckFinding] {
    opinions.dissents(tie: tie).map { dissent in
      CheckFinding(
        rule: rule, place: dissent.site.place("presence"),
        message: "\(dissent.site.path) is \(dissent.comparison(\.rawValue))",
        others: dissent.elsewhere.map {
          .init(place: $0.site.place("presence"), message: "it is \($0.view.rawValue)")
        })
    }
  }
}
