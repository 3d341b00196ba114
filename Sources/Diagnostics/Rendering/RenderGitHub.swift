/// A workflow command that makes GitHub annotate a line: `::error file=…,line=…,col=…,title=…::message`.
///
/// Notes and fix follow the message on lines of their own. Characters that would end a property or the command are escaped as GitHub's own
/// toolkit does it, so that no text can start a command of its own.
func gitHubCommand(_ diagnostic: Diagnostic) -> String {
  var properties: [String] = []
  if let span = diagnostic.span {
    properties = ["file=" + span.file.escapedForWorkflowProperty, "line=\(span.line)", "col=\(span.column)"]
    if span.length > 0 { properties.append("endColumn=\(span.column + span.length)") }
  }
  properties.append("title=" + diagnostic.rule.id.escapedForWorkflowProperty)
  var lines = [diagnostic.message]
  for note in diagnostic.notes {
    lines.append("note: " + note.message + (note.span.map { " (\($0.file):\($0.line):\($0.column))" } ?? ""))
  }
  if let fix = diagnostic.fix { lines.append("fix: " + fix) }
  let command =
    switch diagnostic.severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  return "::\(command) \(properties.joined(separator: ","))::"
    + lines.map(\.escapedForWorkflowMessage).joined(separator: "%0A")
}
