/// Diagnostics for other programs: `{ "formatVersion": 1, "diagnostics": [ … ], "summary": { … } }`.
func diagnosticsJSON(_ diagnostics: [Diagnostic]) -> String {
  var writer = JSONWriter()
  let counts = DiagnosticCounts(diagnostics)
  writer.object { log in
    log.member("formatVersion", 1)
    log.member(
      "diagnostics",
      array: { list in
        for diagnostic in diagnostics { list.diagnostic(diagnostic) }
      })
    log.member(
      "summary",
      object: { summary in
        summary.member("errors", counts.errors)
        summary.member("warnings", counts.warnings)
        summary.member("notes", counts.notes)
      })
  }
  return String(decoding: writer.fileBytes(), as: UTF8.self)
}

extension JSONWriter {
  fileprivate mutating func diagnostic(_ diagnostic: Diagnostic) {
    object { object in
      object.member("id", diagnostic.rule.id)
      object.member("severity", diagnostic.severity.rawValue)
      object.member("message", diagnostic.message)
      if let span = diagnostic.span { object.place(span) }
      if !diagnostic.notes.isEmpty {
        object.member(
          "notes",
          array: { list in
            for note in diagnostic.notes {
              list.object { object in
                object.member("message", note.message)
                if let span = note.span { object.place(span) }
              }
            }
          })
      }
      if let fix = diagnostic.fix { object.member("fix", fix) }
    }
  }

  private mutating func place(_ span: SourceSpan) {
    member("file", span.file)
    member("line", span.line)
    member("column", span.column)
    member("length", span.length)
    if let text = span.lineText { member("source", text) }
  }
}
