import Diagnostics
import SpecAssembly
import SpecModel

/// Prints the page lines behind a place of the spec, and the corrections that touch it.
func runWhere(_ session: inout Session, _ operands: [String]) throws(Stop) {
  let place = try parsePlace(operands.first ?? "", for: "where")
  let project = try loadProject(&session)
  let pages = try assemblePages(project, &session)
  try requirePlace(place, in: pages.assembly, &session)
  let spans = pages.assembly.provenance.linesOnAllPages(behind: place)
  let touching = pages.corrections.touching(place)
  session.hasPrintedResult = true
  if session.options.format == .json {
    session.world.output.write(whereJSON(place, spans, touching))
    return
  }
  for span in spans {
    session.world.output.write("\(span.file):\(span.line): \(visibleText(span.lineText ?? ""))\n")
  }
  for correction in touching { session.world.output.write(phrase(for: correction)) }
  if spans.isEmpty, touching.isEmpty { session.conclusion = "no page says what stands at \(place)" }
}

/// A place as an operand.
func parsePlace(_ text: String, for command: String) throws(Stop) -> SpecPlace {
  if let place = SpecPlace(text) { return place }
  throw .usage(
    UsageError(
      message: "'\(text)' is no place, expected one such as 'POST /api/v1/card/status#request.status.values'",
      command: command))
}

/// Stops where nothing stands at a place, neither as the pages tell the spec nor as it is corrected.
private func requirePlace(_ place: SpecPlace, in assembly: Assembly, _ session: inout Session) throws(Stop) {
  do throws(PlaceProblem) {
    if try assembly.uncorrected.value(at: place) != nil { return }
    if let spec = assembly.spec, try spec.value(at: place) != nil { return }
    session.report(
      Diagnostic(
        .placeUnmatched, "nothing stands at \(place)",
        fix: nearPlace(to: place, in: assembly.uncorrected).map { "Write \(shellQuoted("\($0)"))" }))
  } catch {
    var diagnostic = error.diagnostic(at: nil)
    diagnostic.fix = nearPlace(to: place, in: assembly.uncorrected).map { "Write \(shellQuoted("\($0)"))" } ?? error.fix
    session.report(diagnostic)
  }
  throw .reported
}

/// The place that was probably meant: one of nearly the same name beside it, or the only one of that name in the same file.
private func nearPlace(to place: SpecPlace, in spec: Spec) -> SpecPlace? {
  guard let name = place.path.last else { return nil }
  let places =
    if let id = place.endpoint { spec.endpoints.first { $0.id == id }.map(spec.places) ?? [] } else {
      spec.places().filter { $0.endpoint == nil }
    }
  let beside = places.filter { $0.path.dropLast() == place.path.dropLast() }
  if let near = nearestWord(to: name, among: beside.compactMap(\.path.last)) {
    return SpecPlace(place.endpoint, place.path.dropLast() + [near])
  }
  let namesakes = places.filter { $0.path.last == name }
  return namesakes.count == 1 ? namesakes.first : nil
}

/// A correction as a person reads it: where it stands, what it does, why.
func phrase(for correction: Correction) -> String {
  let span = correction.spans.whole.map { "\($0.file):\($0.line): " } ?? ""
  let action =
    switch correction.operation {
    case .set(let expect, let value): "\(value) instead of \(expect)"
    case .add(let value): "\(value) added"
    case .remove(let expect): "\(expect) left out"
    case .confirm(let rule, _): "\(rule) settled"
    }
  return visibleText("\(span)correction at \(correction.place): \(action)") + "\n"
    + correction.reason.map { "  " + visibleText($0) + "\n" }.joined()
}

private func whereJSON(_ place: SpecPlace, _ spans: [SourceSpan], _ corrections: [Correction]) -> String {
  var writer = JSONWriter()
  writer.object { root in
    root.member("place", place.description)
    root.key("lines")
    root.array { lines in
      for span in spans {
        lines.object { line in
          line.member("file", span.file)
          line.member("line", span.line)
          line.member("text", span.lineText ?? "")
        }
      }
    }
    root.key("corrections")
    root.array { list in
      for correction in corrections {
        list.object { object in
          object.member("at", correction.place.description)
          object.member("operation", correction.operation.word.rawValue)
          object.member("reason", correction.reason)
        }
      }
    }
  }
  return String(decoding: writer.fileBytes(), as: UTF8.self)
}
