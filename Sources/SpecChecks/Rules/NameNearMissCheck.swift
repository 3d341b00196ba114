import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let nameNearMiss = DiagnosticRule(
    id: "name-near-miss", severity: .warning,
    summary: "two names differ by one letter, or by letter case alone",
    explanation: """
      A field or header is called one thing on some pages and almost the same on another: one letter added, missing,
      replaced or swapped with its neighbour, or another letter case. Names travel as they are documented, so a slip
      of the page becomes a request that the server does not understand.

      The rarer name is reported at its first place. Names that stand side by side in one section are two fields on
      purpose and are left alone, and so are names that differ by a digit, by a plural `s`, or within a word of fewer
      than four letters (`cardNo`, `cardNm`).

      Correct the name, or confirm that both exist.
      """,
    example: """
      correlationId   on nine pages
      corelationId    on a tenth
      """)
}

/// Looks for names that were probably meant to be another name, without comparing all with all.
struct NameNearMissCheck: FieldSurvey {
  var rule: DiagnosticRule { .nameNearMiss }
  /// By the number of the name; `nil` for one that nothing used so far has.
  private var names: [NameUse?] = []
  /// The section that the last field stood in, and its number: a section is shown as a whole.
  private var section: (endpoint: EndpointID?, direction: SpecPlace.Direction, number: Int) = (nil, .request, 0)

  mutating func note(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers, number: Int) {
    if site.endpoint != section.endpoint || site.direction != section.direction {
      section = (site.endpoint, site.direction, section.number + 1)
    }
    while names.count <= numbers.name { names.append(nil) }
    if names[numbers.name] == nil { names[numbers.name] = NameUse(name: field.name, first: site) }
    names[numbers.name]?.note(section: section.number)
  }

  func findings(at sites: [FieldSite]) -> [CheckFinding] {
    // The rarer first; of two as rare, the one that is documented later.
    let uses = names.compactMap(\.self).sorted { left, right in
      if left.count != right.count { return left.count < right.count }
      return right.place < left.place
    }
    var partners: [Int: [Int]] = [:]
    for (left, right) in nearNames(uses.map(\.name)) {
      let (rare, common) = (uses[left], uses[right])
      guard rare.first.isHeader == common.first.isHeader, !rare.standsBeside(common) else { continue }
      partners[left, default: []].append(right)
    }
    return partners.map { rare, commons in finding(uses[rare], commons.sorted().reversed().map { uses[$0] }) }
  }

  private func finding(_ rare: NameUse, _ commons: [NameUse]) -> CheckFinding {
    let others = commons.map { "\($0.name), which stands in \(counted($0.count, "place"))" }
    return CheckFinding(
      rule: rule, place: rare.place,
      message: "\(rare.name) is almost \(others.joined(separator: ", and "))",
      others: commons.map { .init(place: $0.place, message: "here it is \($0.name)") })
  }
}

/// One name with everything that is known of its uses.
private struct NameUse {
  var name: String
  var first: FieldSite
  var count = 0
  /// The sections that hold it, each once, in order of their first use.
  private var sections: [Int] = []

  init(name: String, first: FieldSite) {
    self.name = name
    self.first = first
  }

  var place: SpecPlace { first.place("name") }

  mutating func note(section: Int) {
    count += 1
    if sections.last != section { sections.append(section) }
  }

  func standsBeside(_ other: NameUse) -> Bool {
    sections.count <= other.sections.count
      ? !Set(sections).isDisjoint(with: other.sections) : !Set(other.sections).isDisjoint(with: sections)
  }
}
