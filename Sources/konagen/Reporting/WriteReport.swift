import Diagnostics

/// Prints what a run found, sorted, and how it ended.
func writeReport(of session: Session) {
  let shown = session.diagnostics.sorted().filter { diagnostic in
    switch session.options.verbosity {
    case .quiet: diagnostic.severity == .error
    case .normal, .verbose: true
    }
  }
  for diagnostic in shown {
    let place = diagnostic.span.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    session.world.messages.write(
      "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.rule.id)]\n")
  }
}
