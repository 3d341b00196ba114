import Diagnostics

/// Diagnostics in one of the formats.
func render(_ diagnostics: [Diagnostic], as format: MessageFormat, isColoured: Bool) -> String {
  let format: DiagnosticFormat =
    switch format {
    case .text: .text
    case .json: .json
    case .github: .github
    case .sarif: .sarif
    }
  return renderDiagnostics(diagnostics, as: format, isColoured: isColoured)
}
