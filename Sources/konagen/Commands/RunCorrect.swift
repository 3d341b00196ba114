import Diagnostics
import SpecAssembly
import SpecModel

/// Adds a correction, or brings one up to date with the pages.
func runCorrect(_ session: inout Session, _ operands: [String]) throws(Stop) {
  session.hasWrittenNothing = true
  let asked = session.options.correction
  let place = try parsePlace(operands.first ?? "", for: "correct")
  try checkUsage(asked)
  let request = try request(asked, &session)
  let project = try loadProject(&session)
  let locks = lock([(project.specs, .exclusive)], &session)
  defer { withExtendedLifetime(locks) {} }
  // Corrections that do not hold are what this command mends, so they do not stop it.
  let pages = try assemblePages(project, &session)
  var corrections = pages.corrections
  let changed: [Correction]
  do throws(PlaceProblem) {
    if let request {
      changed = [try pages.assembly.draftCorrection(request, at: place, reason: asked.reason)]
    } else {
      changed = try review(&corrections, at: place, in: pages.assembly, &session)
    }
  } catch {
    session.report(error.diagnostic(at: error.isAboutValue ? asked.value.map(valueSpan) : nil))
    throw .reported
  }
  if request != nil {
    for drafted in changed { put(drafted, into: &corrections, &session) }
  }
  try session.stopOnErrors()
  guard !changed.isEmpty else {
    session.conclusion = "no correction at \(place) needs a review"
    return
  }
  let known = Set(errors(in: pages.assembly))
  session.report(errors(in: pages.reassembled(corrections)).filter { !known.contains($0) })
  try session.stopOnErrors()
  for correction in changed { session.world.output.write(phrase(for: correction)) }
  let file = OutputFile(path: "corrections.json", bytes: encodeCorrections(corrections), isShared: true)
  try replace([file], in: project.specs, of: project, &session)
  session.conclusion = "\(project.corrections) written; run konagen to apply it"
}

/// Adds a correction, or puts it in the place of the one that decides the same.
private func put(_ drafted: Correction, into corrections: inout Corrections, _ session: inout Session) {
  let isReplacing = session.options.correction.replaces
  let rivals = corrections.entries.indices.filter { index in
    let other = corrections.entries[index]
    return isReplacing ? drafted.replaces(other) : drafted.decidesTheSame(as: other)
  }
  switch (rivals.first, isReplacing) {
  case (nil, false): corrections.entries.append(drafted)
  case (nil, true):
    session.report(
      Diagnostic(
        .placeUnmatched, "no correction at \(drafted.place) decides this, so there is none to replace",
        fix: "Leave out --replace"))
  case (let first?, false):
    session.report(
      Diagnostic(
        .placeOccupied,
        "a correction at \(corrections.entries[first].place) decides "
          + (corrections.entries[first].place == drafted.place ? "this already" : "a part of this already"),
        at: corrections.entries[first].spans.place ?? corrections.entries[first].spans.whole,
        fix: "Give --replace as well to put this one in its place"))
  case (let first?, true):
    corrections.entries[first] = drafted
    for position in rivals.dropFirst().reversed() { corrections.entries.remove(at: position) }
  }
}

extension Correction {
  /// Whether both settle the same doubt about the place, or this changes it and the other changes it or a part of it.
  fileprivate func decidesTheSame(as other: Correction) -> Bool {
    switch (operation, other.operation) {
    case (.confirm(let rule, _), .confirm(let otherRule, _)): other.place == place && rule == otherRule
    case (.confirm, _), (_, .confirm): false
    default: place.encloses(other.place)
    }
  }

  /// Whether nothing is left of the other once this decides anew: of what it changes, every earlier decision, those about parts of it
  /// included.
  fileprivate func replaces(_ other: Correction) -> Bool {
    switch (operation, other.operation) {
    case (.confirm(let rule, _), .confirm(let otherRule, _)): other.place == place && rule == otherRule
    case (.confirm, _): other.place == place
    default: place.encloses(other.place)
    }
  }
}

/// The text that `--value` gives, as a place for messages.
private func valueSpan(_ text: String) -> SourceSpan {
  let line = text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? text
  return SourceSpan(file: "--value", line: 1, length: line.unicodeScalars.count, lineText: line)
}

/// What would stop a run.
private func errors(in assembly: Assembly) -> [Diagnostic] {
  let found = assembly.spec.map { spec in
    doubts(settledFindings(about: spec, assembly), assembly) { $0.map { _ in nil } }.told
  }
  return (assembly.diagnostics + (found ?? [])).filter { $0.severity == .error }
}

private func checkUsage(_ asked: CorrectionOptions) throws(Stop) {
  let count = [asked.value != nil, asked.removes, asked.confirmed != nil, asked.reviews].count { $0 }
  if count != 1 {
    throw .usage(
      UsageError(
        message: "konagen correct needs one of --value, --remove, --confirm and --review", command: "correct"))
  }
  if asked.replaces, asked.reviews {
    throw .usage(UsageError(message: "--replace and --review exclude each other", command: "correct"))
  }
  if asked.reason.isEmpty, !asked.reviews {
    throw .usage(UsageError(message: "a correction needs a --reason", command: "correct"))
  }
  guard asked.reason.allSatisfy(\.showsSomething) else {
    throw .usage(UsageError(message: "--reason says nothing; tell why this is decided", command: "correct"))
  }
}

/// What is to be decided; `nil` for a review.
private func request(_ asked: CorrectionOptions, _ session: inout Session) throws(Stop) -> CorrectionRequest? {
  if let text = asked.value {
    let decoded = decodeJSON(Array(text.utf8), file: "--value") { $0.value($1) }
    session.report(decoded.diagnostics.map { $0.rule == .jsonSyntax ? quotingAdvised(for: text, $0) : $0 })
    try session.stopOnErrors()
    guard let value = decoded.value else { throw .reported }
    return .value(value)
  }
  if asked.removes { return .remove }
  guard let rule = asked.confirmed else { return nil }
  guard everyRule.contains(where: { $0.id == rule }) else {
    throw .usage(
      UsageError(
        message: "there is no rule '\(rule)'" + suggestion(for: rule, among: everyRule.map(\.id)), command: "correct"))
  }
  return .confirm(rule: rule)
}

/// The diagnostic with the quotes that a text lacks which is none of JSON's values; shells take away those that stand alone.
private func quotingAdvised(for text: String, _ diagnostic: Diagnostic) -> Diagnostic {
  guard let first = text.utf8.first, !"{[\" ".utf8.contains(first) else { return diagnostic }
  var diagnostic = diagnostic
  diagnostic.fix = "A text stands in double quotes: --value \(shellQuoted(JSONValue.string(text).description))"
  return diagnostic
}

/// Shows old and new lines of each correction at a place, and puts those in whose ground moved.
private func review(
  _ corrections: inout Corrections, at place: SpecPlace, in assembly: Assembly, _ session: inout Session
) throws(PlaceProblem) -> [Correction] {
  var changed: [Correction] = []
  for (index, correction) in corrections.entries.enumerated() where correction.place == place {
    let review = try assembly.reviewCorrection(correction)
    if let problem = review.problem {
      session.report(problem)
      continue
    }
    guard review.isChange else { continue }
    corrections.entries[index] = review.after
    changed.append(review.after)
    let before = Array((correction.lines ?? []).map { $0 + "\n" }.joined().utf8)
    let after = Array(review.basis.texts.map { $0 + "\n" }.joined().utf8)
    let lines = unifiedDiff(before, after, limit: 100).map(visibleText)
    session.world.output.write((lines + [""]).joined(separator: "\n"))
  }
  return changed
}
