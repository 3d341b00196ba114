import Diagnostics
import SpecModel

/// A diagnostic on a line or two, as the tests compare it: place and length, id, message, then fix and notes where there are any.
func shown(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.span.map { "\($0.file):\($0.line):\($0.column)+\($0.length) " } ?? ""
  var text = "\(place)\(diagnostic.rule.id): \(diagnostic.message)"
  if let fix = diagnostic.fix { text += " → \(fix)" }
  for note in diagnostic.notes {
    text += " (\(note.span.map { "\($0.line):\($0.column) " } ?? "")\(note.message))"
  }
  return text
}

func specFile(_ path: String, _ text: String) -> SpecFile { SpecFile(path: path, bytes: Array(text.utf8)) }
