import Diagnostics

/// Prints what a run found, sorted, and how it ended; a note only to those who asked for details.
///
/// Text goes to where a person looks. The formats for machines are the run's result, unless the command has printed one of its own.
func writeReport(of session: inout Session) {
  session.clearProgress()
  let world = session.world
  let diagnostics = session.diagnostics.sorted()
  guard session.options.format == .text || session.hasPrintedResult else {
    world.output.write(render(diagnostics, as: session.options.format, isColoured: false))
    return
  }
  let isQuiet = session.options.verbosity == .quiet
  let least: Severity =
    switch session.options.verbosity {
    case .quiet: .error
    case .normal: .warning
    case .verbose: .note
    }
  let shown = diagnostics.filter { $0.severity >= least }
  world.messages.write(render(shown, as: .text, isColoured: isColoured(session)))
  if !session.appendix.isEmpty { world.messages.write("\n" + session.appendix) }
  if let line = closingLine(of: session), !isQuiet || diagnostics.hasErrors {
    world.messages.write("konagen: \(line)\n")
  }
  if session.options.measures { world.messages.write(measureTable(session.measures)) }
}

/// How a run ended: `3 errors, 2 warnings; nothing was written`, or `specs: 2 files written (1 warning)`.
private func closingLine(of session: Session) -> String? {
  let errors = session.diagnostics.count { $0.severity == .error }
  let warnings = session.diagnostics.count { $0.severity == .warning }
  var counts: [String] = []
  if errors > 0 { counts.append(count(errors, "error")) }
  if warnings > 0 { counts.append(count(warnings, "warning")) }
  let found = counts.joined(separator: ", ")
  if errors > 0 { return found + (session.hasWrittenNothing ? "; nothing was written" : "") }
  guard let conclusion = session.conclusion else { return found.isEmpty ? nil : found }
  return conclusion + (found.isEmpty ? "" : " (\(found))")
}

/// Colour is for people: on a terminal, unless they said otherwise here or by `NO_COLOR`.
private func isColoured(_ session: Session) -> Bool {
  switch session.options.color {
  case .always: return true
  case .never: return false
  case .auto:
    let refuses = session.world.variable("NO_COLOR").map { !$0.isEmpty } ?? false
    return session.world.messages.isTerminal && !refuses && session.world.variable("TERM") != "dumb"
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
