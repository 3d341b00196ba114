import Diagnostics
import SpecAssembly
import SpecChecks
import SpecModel

/// What to say of findings, of each at the page's line that says so, or where `locate` finds what no page says.
///
/// - Parameters:
///   - most: How many warnings of one rule are told, the first in the order in which they are printed; at their last place there may be
///     some more. The further ones are counted.
func doubts(
  _ settled: (open: [CheckFinding], unused: [Diagnostic]), _ assembly: Assembly, mostOfRule most: Int = .max,
  locate: @Sendable ([SpecPlace]) -> [SourceSpan?]
) -> (told: [Diagnostic], further: [DiagnosticRule: Int]) {
  let (told, further) = divide(settled.open, most: most) { places in
    spans(of: places, in: assembly.provenance, withText: false, locate: locate)
  }
  var diagnostics = located(told) { places in
    spans(of: places, in: assembly.provenance, withText: true, locate: locate)
  }
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
  of places: [SpecPlace], in provenance: Provenance, withText: Bool, locate: @Sendable ([SpecPlace]) -> [SourceSpan?]
) -> [SourceSpan?] {
  var spans = provenance.firstLines(behind: places, withText: withText)
  let open = spans.indices.filter { spans[$0] == nil }
  if !open.isEmpty {
    for (index, span) in zip(open, locate(open.map { places[$0] })) { spans[index] = span }
  }
  return spans
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

/// What to say of findings, of each at its span and with advice.
func diagnostics(
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
