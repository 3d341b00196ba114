import SpecModel

extension Comparison {
  /// The comparison with accepted findings marked, and a finding for every entry that accepts nothing.
  ///
  /// An entry accepts the finding of its rule, subject and fingerprint, so that an edit which goes on changing has to be looked at again.
  public func accepting(_ acceptances: [Acceptance]) -> Comparison {
    let entries = Dictionary(acceptances.map { (AcceptanceKey($0), $0) }) { first, _ in first }
    var used: Set<AcceptanceKey> = []
    var marked = findings.map { finding in
      var finding = finding
      let key = AcceptanceKey(
        rule: finding.rule.id, subject: finding.subject.description, fingerprint: finding.fingerprint)
      finding.acceptance = entries[key]
      if finding.acceptance != nil { used.insert(key) }
      return finding
    }
    marked += entries.filter { !used.contains($0.key) }.values.map(\.staleFinding)
    return Comparison(findings: marked.inReviewOrder(), titles: titles)
  }
}

private struct AcceptanceKey: Hashable {
  var rule: String
  var subject: String
  var fingerprint: String
}

extension AcceptanceKey {
  init(_ acceptance: Acceptance) {
    self.init(rule: acceptance.rule, subject: acceptance.subject, fingerprint: acceptance.fingerprint)
  }
}

extension Acceptance {
  fileprivate var staleFinding: Finding {
    let rule = DiffRule.acceptanceStale
    return Finding(
      rule: rule.rule, subject: place, before: "\(self.rule) \(fingerprint): \(reason)", effect: .undecidable,
      direction: .neither, verdicts: rule.verdicts(.undecidable, .neither, source: .none))
  }

  /// The subject as a place, so that the entry is shown with the endpoint it speaks of; it need not exist any more.
  private var place: SpecPlace {
    let parts = subject.split(separator: "#", maxSplits: 1)
    let path = parts.count == 2 ? parts[1].split(separator: ".").map(String.init) : []
    guard let owner = parts.first, owner != "api" else { return SpecPlace(nil, path) }
    return EndpointID(owner).map { SpecPlace($0, path) } ?? SpecPlace(nil, [subject])
  }
}
