/// The forms in which a run's diagnostics can be printed.
public enum DiagnosticFormat: String, Hashable, Sendable, CaseIterable {
  /// For people and for editors.
  case text
  /// For other programs.
  case json
  /// Workflow commands that GitHub turns into annotations.
  case github
  /// The Static Analysis Results Interchange Format, version 2.1.0.
  case sarif
}

/// Diagnostics in one of the forms, in their given order; see `inOrder()`.
///
/// - Parameters:
///   - toolVersion: The version that SARIF names as the producer's.
///   - isColoured: Whether text uses the terminal's colours.
public func renderDiagnostics(
  _ diagnostics: [Diagnostic], as format: DiagnosticFormat, toolVersion: String? = nil, isColoured: Bool = false
) -> String {
  switch format {
  case .text: diagnosticsText(diagnostics, isColoured: isColoured)
  case .json: diagnosticsJSON(diagnostics)
  case .github: gitHubCommands(diagnostics)
  case .sarif: sarifLog(diagnostics, toolVersion: toolVersion)
  }
}
