import Diagnostics

/// Diagnostics in one of the formats.
func render(_ diagnostics: [Diagnostic], as format: MessageFormat, isColoured: Bool) -> String {
  diagnostics.map { diagnostic in
    let place = diagnostic.span.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    return "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.rule.id)]\n"
  }.joined()
}
