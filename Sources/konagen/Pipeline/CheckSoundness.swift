import Diagnostics
import SpecAssembly
import SpecChecks
import SpecModel

/// Reads the pages, assembles the spec, and reports what it contradicts or leaves open and no correction settles.
///
/// Nothing that is made from the spec asks the pages again: they only live on because letting them go takes time. While the spec is checked,
/// its files are encoded and its library is planned, which depends on nothing that the checks say.
///
/// - Parameter recollects: Whether the plan is to make use of what the run before remembered.
func extractSoundSpec(
  _ project: Project, recollecting recollects: Bool = false, _ session: inout Session
) throws(Stop) -> (extraction: Extraction, library: PlannedLibrary) {
  let (spec, assembly) = try assembleSpec(project, &session)
  session.world.hold(assembly)
  let (extraction, library) = try session.stage("check spec") { session throws(Stop) in
    let (settled, (extraction, library)) = both(
      { [severity = session.leastTold] in settledFindings(about: spec, assembly, atLeast: severity) },
      {
        let extraction = encode(spec, assembly.names, of: project)
        let recollection = recollects ? recollect(extraction, of: project, session) : nil
        let library = planLibrary(of: spec, in: extraction.files, recalling: recollection, project, session.options)
        return (extraction, library)
      })
    let found = doubts(settled, assembly, mostOfRule: session.mostTold) {
      spec.locate($0, in: extraction.files, folder: project.specs)
    }
    session.report(found.told)
    session.count(found.further)
    return (extraction, library)
  }
  try session.stopOnErrors()
  return (extraction, library)
}

/// Reports what a spec that was written by hand contradicts or leaves open and no correction confirms.
///
/// A confirmation rests on no page there, so that its basis says nothing. There is nothing else to correct: what is wrong in such a spec is
/// mended where it stands.
func checkSoundness(
  of spec: Spec, in files: [SpecFile], of project: Project, _ session: inout Session
) throws(Stop) {
  try session.stage("check spec") { session throws(Stop) in
    var confirmations: [SettledDoubt] = []
    for correction in loadCorrections(project, &session).entries {
      let span = correction.spans.place ?? correction.spans.whole
      if case .confirm(let rule, _) = correction.operation {
        confirmations.append(
          SettledDoubt(place: correction.place, ruleID: rule, reason: correction.reason, span: span))
      } else {
        session.report(
          Diagnostic(
            .correctionWithoutPage, "\(correction.place) is corrected, but the spec comes from no page", at: span,
            fix: "Write the value into the spec, and take the correction away"))
      }
    }
    let asked = { isAsked($0, atLeast: session.leastTold, confirmed: confirmations) }
    let settled = settle(checkSpec(spec, asking: asked, map: concurrentMap), confirmed: confirmations)
    session.report(
      settled.unused
        + diagnostics(for: settled.open[...], advice: { _ in "Mend the spec, or confirm this in corrections.json" }) {
          spec.locate($0, in: files, folder: project.specs)
        })
  }
  try session.stopOnErrors()
}

/// What the checks say of a spec, with what the corrections make of it.
///
/// - Parameter severity: What weighs less is looked for only as far as a confirmation asks for it.
func settledFindings(
  about spec: Spec, _ assembly: Assembly, atLeast severity: Severity = .note
) -> (open: [CheckFinding], unused: [Diagnostic]) {
  settle(
    checkSpec(
      spec, explainedConditions: assembly.explainedConditions,
      asking: { isAsked($0, atLeast: severity, confirmed: assembly.settled) }, map: concurrentMap),
    confirmed: assembly.settled)
}

/// What to say of findings, of each at the page's line that says so, or where `locate` finds what no page says.
///
/// - Parameters:
///   - most: How many warnings of one rule are told, the first in the order in which they are printed; at their last place there may be
///     some more. The further ones are counted.
func doubts(
  _ settled: (open: [CheckFinding], unused: [Diagnostic]), _ assembly: Assembly, mostOfRule most: Int = .max,
  locate: @Sendable ([SpecPlace]) -> [SourceSpan?]
) -> (told: [Diagnostic], further: [DiagnosticRule: Int]) {
  let places: @Sendable ([SpecPlace]) -> [SourceSpan?] = { places in
    spans(of: places, in: assembly.provenance, locate: locate)
  }
  let (told, further) = divide(settled.open, most: most, at: places)
  var diagnostics = located(told, at: places)
  diagnostics += settled.unused
  return (diagnostics, further)
}

/// Takes out the warnings that are one too many of their rule: those that would be printed behind the others of it.
///
/// What is told of a finding takes longer to put together than its place takes to find.
private func divide(
  _ findings: [CheckFinding], most: Int, at spans: @Sendable ([SpecPlace]) -> [SourceSpan?]
) -> (told: [CheckFinding], further: [DiagnosticRule: Int]) {
  var positions: [DiagnosticRule: [Int]] = [:]
  for position in findings.indices where findings[position].rule.severity == .warning {
    positions[findings[position].rule, default: []].append(position)
  }
  positions = positions.filter { $0.value.count > most }
  if positions.isEmpty { return (findings, [:]) }
  var isTold = Array(repeating: true, count: findings.count)
  var further: [DiagnosticRule: Int] = [:]
  for (rule, positions) in positions {
    let size = 256
    let pieces = concurrentMap((positions.count + size - 1) / size) { piece in
      spans(positions[(piece * size)..<min(positions.count, (piece + 1) * size)].map { findings[$0].place })
    }
    let found = Array(pieces.joined())
    guard let last = first(most, of: found).last else { continue }
    for (position, span) in zip(positions, found) where precedes(last, span) {
      isTold[position] = false
      further[rule, default: 0] += 1
    }
  }
  return (findings.indices.filter { isTold[$0] }.map { findings[$0] }, further)
}

/// The first few of many places, in the order in which diagnostics are printed.
private func first(_ count: Int, of spans: [SourceSpan?]) -> [SourceSpan?] {
  var first: [SourceSpan?] = []
  for span in spans {
    if first.count == count {
      guard let last = first.last, precedes(span, last) else { continue }
      first.removeLast()
    }
    first.insert(span, at: first.firstIndex { precedes(span, $0) } ?? first.count)
  }
  return first
}

/// The order in which diagnostics of different places are printed.
private func precedes(_ left: SourceSpan?, _ right: SourceSpan?) -> Bool {
  guard let right else { return false }
  guard let left else { return true }
  return left < right
}

/// Where the pages say what stands at places of the spec, or where `locate` finds what no page says.
private func spans(
  of places: [SpecPlace], in provenance: Provenance, locate: @Sendable ([SpecPlace]) -> [SourceSpan?]
) -> [SourceSpan?] {
  var spans = provenance.firstLines(behind: places)
  let open = spans.indices.filter { spans[$0] == nil }
  if !open.isEmpty {
    for (index, span) in zip(open, locate(open.map { places[$0] })) { spans[index] = span }
  }
  return spans
}

/// Whether anyone learns of the findings of a rule, or a confirmation has to be held against them.
private func isAsked(_ rule: DiagnosticRule, atLeast severity: Severity, confirmed: [SettledDoubt]) -> Bool {
  rule.severity >= severity || confirmed.contains { $0.ruleID == rule.id }
}

/// Findings that nobody confirmed, and what to say of confirmations that settle nothing.
private func settle(
  _ findings: [CheckFinding], confirmed: [SettledDoubt]
) -> (open: [CheckFinding], unused: [Diagnostic]) {
  let settlements = confirmed.map { Settlement(place: $0.place, ruleID: $0.ruleID, reason: $0.reason) }
  let settled = settle(findings, by: settlements)
  let unused = Set(settled.unusedSettlements)
  return (settled.open, zip(confirmed, settlements).filter { unused.contains($0.1) }.map { unusedConfirmation($0.0) })
}

private func unusedConfirmation(_ confirmation: SettledDoubt) -> Diagnostic {
  let ids = everyRule.map(\.id)
  if ids.contains(confirmation.ruleID) { return confirmation.redundancy }
  let near = nearestWord(to: confirmation.ruleID, among: ids)
  return Diagnostic(
    .ruleUnknown, "there is no rule \(quoted(confirmation.ruleID))", at: confirmation.span,
    fix: near.map { "Write \"\($0)\"" } ?? "Write the id that stands at the end of the message")
}

/// Puts findings where the pages say what they are about; neighbours share the work, and pieces of them the processors.
private func located(
  _ findings: [CheckFinding], at spans: @Sendable ([SpecPlace]) -> [SourceSpan?]
) -> [Diagnostic] {
  let size = 256
  let pieces = concurrentMap((findings.count + size - 1) / size) { piece in
    diagnostics(
      for: findings[(piece * size)..<min(findings.count, (piece + 1) * size)],
      advice: { advice("Correct it, or settle it", confirming: $0.rule, at: $0.place) }, at: spans)
  }
  var located: [Diagnostic] = []
  located.reserveCapacity(findings.count)
  for piece in pieces { located += piece }
  return located
}

private func diagnostics(
  for findings: ArraySlice<CheckFinding>, advice: (CheckFinding) -> String, at spans: ([SpecPlace]) -> [SourceSpan?]
) -> [Diagnostic] {
  // Many findings name the same place as one that says otherwise.
  let others = Set(findings.lazy.flatMap { $0.others.lazy.map(\.place) })
  let found = spans(findings.map(\.place) + others)
  let spansOfOthers = Dictionary(zip(others, found[findings.count...]), uniquingKeysWith: { first, _ in first })
  return zip(findings, found).map { finding, span in
    Diagnostic(
      finding.rule, finding.message, at: span,
      notes: finding.others.map { Diagnostic.Note($0.message, at: spansOfOthers[$0.place] ?? nil) },
      fix: advice(finding))
  }
}
