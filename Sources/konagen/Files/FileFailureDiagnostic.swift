import Diagnostics

extension Diagnostic {
  init(_ failure: FileFailure) {
    self.init(.fileUnreadable, "this \(failure.explanation)", at: SourceSpan(file: failure.path, line: 1))
  }
}
