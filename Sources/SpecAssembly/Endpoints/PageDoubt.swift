import Diagnostics
import PageReader
import SpecModel

/// A doubt with its place on the pages and in the spec.
struct PageDoubt: Sendable {
  var rule: DiagnosticRule
  var severity: Severity
  var message: String
  /// Position of the page among the readings, and the part of it.
  var page: Int
  var element: PageElement
  /// Where a decision about it would stand; `nil` for what no decision can settle.
  var place: SpecPlace?
  /// Whether it is about a header, which every page repeats.
  var isHeader = false
  var related: [Related] = []
  var fix: String?

  struct Related: Sendable {
    var message: String
    var page: Int
    var element: PageElement
  }

  init(
    _ rule: DiagnosticRule, _ message: String, page: Int, at element: PageElement, place: SpecPlace? = nil,
    severity: Severity? = nil, related: [Related] = [], fix: String? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.message = message
    self.page = page
    self.element = element
    self.place = place
    self.related = related
    self.fix = fix
  }

  init(_ section: SectionDoubt, of id: EndpointID, kind: PageElement.SectionKind, page: Int) {
    let doubt = section.doubt
    let direction: SpecPlace.Direction =
      kind == .requestHeaders || kind == .requestParameters ? .request : .response
    isHeader = kind == .requestHeaders || kind == .responseHeaders
    place =
      isHeader
      ? .header(section.names.last ?? "", of: id, in: direction, member: doubt.member)
      : .field(of: id, in: direction, names: section.names, member: doubt.member)
    rule = doubt.rule
    severity = doubt.severity
    message = doubt.message
    self.page = page
    element = .field(kind, section.field, doubt.part)
    fix = doubt.fix
    if let line = doubt.related {
      related.append(Related(message: line.message, page: page, element: .field(kind, section.field, line.part)))
    }
    if let other = section.other {
      related.append(Related(message: other.message, page: page, element: .field(kind, other.field, .name)))
    }
  }

  /// As it is shown, with the lines it is about.
  func diagnostic(in readings: [PageReading]) -> Diagnostic {
    Diagnostic(
      rule, message, at: readings[page].ledger.span(of: element), severity: severity,
      notes: related.map { Diagnostic.Note($0.message, at: readings[$0.page].ledger.span(of: $0.element)) },
      fix: advice)
  }

  /// What to do about it, with the command that confirms what may stand as it is.
  private var advice: String? {
    guard severity == .warning, let place else { return fix }
    let decision = fix.map { $0 + "; to confirm" } ?? "Correct it, or settle it"
    return SpecAssembly.advice(decision, confirming: rule, at: place)
  }
}
