import Diagnostics
import SpecModel

/// Decides names, types and checks, and collects what cannot be decided.
struct Planner {
  /// Objects nested deeper than this are no API.
  static let deepest = 32

  let numberTypes: NumberTypes
  var findings: [Finding] = []

  /// A diagnostic that still needs its span.
  struct Finding: Sendable {
    var rule: DiagnosticRule
    var place: SpecPlace
    var message: String
    var fix: String?

    func diagnostic(at span: SourceSpan?) -> Diagnostic {
      Diagnostic(rule, message, at: span, fix: fix)
    }
  }

  init(numberTypes: NumberTypes) { self.numberTypes = numberTypes }

  mutating func report(_ rule: DiagnosticRule, _ message: String, at place: SpecPlace, fix: String? = nil) {
    findings.append(Finding(rule: rule, place: place, message: message, fix: fix))
  }
}

extension [Planner.Finding] {
  /// As diagnostics, sorted.
  func diagnostics(_ locate: ([SpecPlace]) -> [SourceSpan?]) -> [Diagnostic] {
    let spans = isEmpty ? [] : locate(map(\.place))
    return zip(self, spans).map { $0.diagnostic(at: $1) }.sorted()
  }
}
