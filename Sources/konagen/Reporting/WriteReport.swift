import Diagnostics

/// Prints what a run found, sorted, and how it ended; notes, and warnings by the thousand, only to those who asked for details.
///
/// Text goes to where a person looks. The formats for machines are the run's result, unless the command has printed one of its own.
func writeReport(of session: inout Session) {
  session.clearProgress()
  let world = session.world
  let options = session.options
  let isText = session.reportsText
  let shown = session.diagnostics.inOrder(atLeast: session.leastShown)
  guard isText else {
    world.output.write(renderDiagnostics(shown, as: options.format, toolVersion: version))
    return
  }
  let further = session.further.filter { $0.key.severity >= session.leastShown }
  let limited = LimitedDiagnostics(shown, perRule: session.mostShown, further: further)
  world.messages.write(renderDiagnostics(limited.shown, as: .text, isColoured: isColoured(world.messages, session)))
  world.messages.write(limited.remark)
  if !session.appendix.isEmpty { world.messages.write("\n" + session.appendix) }
  var counts = DiagnosticCounts(shown)
  for (rule, count) in further { counts.add(count, of: rule.severity) }
  if options.verbosity > .quiet || shown.hasErrors, let line = closingLine(of: session, counts) {
    world.messages.write("konagen: \(line)\n")
  }
  if options.measures { world.messages.write(measureTable(session.measures)) }
}

/// How a run ended: `3 errors, 2 warnings; nothing was written`, or `specs: 2 files written (1 warning)`.
private func closingLine(of session: Session, _ counts: DiagnosticCounts) -> String? {
  if counts.errors > 0 {
    return counts.summary.map { $0 + (session.hasWrittenNothing ? "; nothing was written" : "") }
  }
  guard let conclusion = session.conclusion else { return counts.summary }
  return conclusion + (counts.summary.map { " (\($0))" } ?? "")
}

/// Colour is for people: on a terminal, unless they said otherwise here or by `NO_COLOR`.
func isColoured(_ stream: any TextOutput, _ session: Session) -> Bool {
  switch session.options.color {
  case .always: return true
  case .never: return false
  case .auto:
    let refuses = session.world.variable("NO_COLOR").map { !$0.isEmpty } ?? false
    return stream.isTerminal && !refuses && session.world.variable("TERM") != "dumb"
  }
}

/// Time and memory of each stage, in columns.
func measureTable(_ measures: [StageMeasure]) -> String {
  let total = StageMeasure(
    name: "total", nanoseconds: measures.reduce(0) { $0 + $1.nanoseconds },
    peakMemory: measures.reduce(0) { max($0, $1.peakMemory) })
  return (measures + [total]).map { measure in
    let name = measure.name.padded(to: 12)
    let time = fixed(measure.nanoseconds / 1000, decimals: 3).leading(to: 11)
    let memory = fixed(UInt64(measure.peakMemory) / 104_858, decimals: 1).leading(to: 8)
    return "\(name)\(time) ms\(memory) MB\n"
  }.joined()
}

/// A whole number of thousandths or tenths with its point.
private func fixed(_ number: UInt64, decimals: Int) -> String {
  let digits = String(number)
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
  return padded.dropLast(decimals) + "." + padded.suffix(decimals)
}

extension String {
  /// With blanks behind it, by columns of a terminal.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - displayWidth(self))) }

  /// With blanks before it, by columns of a terminal.
  func leading(to width: Int) -> String { String(repeating: " ", count: max(0, width - displayWidth(self))) + self }
}
