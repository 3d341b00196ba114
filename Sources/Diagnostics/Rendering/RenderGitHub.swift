/// Workflow commands that make GitHub annotate lines, each `::error file=…,line=…,col=…,title=…::message`.
///
/// Notes and fix follow the message on lines of their own. Characters that would end a property or the command are escaped as GitHub's own
/// toolkit does it, so that no text can start a command of its own.
func gitHubCommands(_ diagnostics: [Diagnostic]) -> String {
  var output = OutputBytes()
  for diagnostic in diagnostics {
    output.append("::")
    output.append(word(for: diagnostic.severity))
    output.append(" ")
    if let span = diagnostic.span { output.append(properties: span) }
    output.append("title=")
    output.append(workflowProperty: diagnostic.rule.id)
    output.append("::")
    output.append(workflowMessage: diagnostic.message)
    for note in diagnostic.notes {
      output.append("%0Anote: ")
      output.append(workflowMessage: note.message)
      guard let span = note.span else { continue }
      output.append(" (")
      output.append(workflowMessage: span.file)
      output.append(":\(span.line):\(span.column))")
    }
    if let fix = diagnostic.fix {
      output.append("%0Afix: ")
      output.append(workflowMessage: fix)
    }
    output.append("\n")
  }
  return output.text
}

private func word(for severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .note: "notice"
  }
}

extension OutputBytes {
  fileprivate mutating func append(properties span: SourceSpan) {
    append("file=")
    append(workflowProperty: span.file)
    append(",line=\(span.line),col=\(span.column),")
    if span.length > 0 { append("endColumn=\(span.column + span.length),") }
  }
}
