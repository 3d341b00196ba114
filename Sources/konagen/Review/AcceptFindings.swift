import Diagnostics
import SpecDiff
import SpecModel

/// Records that findings may pass; to accept that an entry is stale is to drop it.
func acceptFindings(
  _ asked: ReviewOptions, in comparison: Comparison, _ accepted: AcceptedFile, _ head: Side, _ session: inout Session
) throws(Stop) {
  session.hasWrittenNothing = true
  let chosen = try choose(asked, among: comparison.findings)
  let reason = asked.reason.joined(separator: "\n")
  let (stale, open) = (
    chosen.filter { $0.rule.id == "acceptance-stale" }, chosen.filter { $0.rule.id != "acceptance-stale" }
  )
  let replaced = Set(open.compactMap(\.acceptance))
  var entries = accepted.entries.filter { entry in
    !replaced.contains(entry) && !stale.contains { $0.reports(entry) }
  }
  entries += open.map { Acceptance($0, reason: reason) }
  let bytes = encodeAcceptances(entries)
  let written = decodeAcceptances(bytes, file: accepted.path)
  guard !written.diagnostics.hasErrors else {
    throw .usage(UsageError(message: "--reason says nothing; tell why the findings may pass", command: "diff"))
  }
  for finding in chosen {
    let word = finding.rule.id == "acceptance-stale" ? "dropped" : "accepted \(finding.severity.rawValue)"
    session.world.output.write("\(word) \(finding.rule.id) \(visibleText(finding.subject.description))\n")
  }
  session.hasPrintedResult = true
  guard !chosen.isEmpty else {
    session.conclusion = "there is nothing to accept"
    return
  }
  let file = OutputFile(path: "accepted.json", bytes: bytes, isShared: true)
  try replace([file], in: head.project.specs, of: head.project, &session)
  session.conclusion = "\(accepted.path) written"
}

/// The findings that are meant: those with a fingerprint, or with `all` every open one that fails the run, and the stale entries.
private func choose(_ asked: ReviewOptions, among findings: [Finding]) throws(Stop) -> [Finding] {
  var chosen: Set<String> = []
  for word in asked.accepted {
    if word == "all" {
      let meant = findings.filter { finding in
        let fails = asked.failOn.severity.map { finding.severity >= $0 } ?? false
        return finding.rule.id == "acceptance-stale" || (finding.acceptance == nil && fails)
      }
      chosen.formUnion(meant.map(\.fingerprint))
    } else if findings.contains(where: { $0.fingerprint == word }) {
      chosen.insert(word)
    } else {
      throw .usage(
        UsageError(
          message: "no finding has the fingerprint '\(visibleText(word))'"
            + suggestion(for: word, among: findings.map(\.fingerprint)), command: "diff"))
    }
  }
  return findings.filter { chosen.contains($0.fingerprint) }
}
