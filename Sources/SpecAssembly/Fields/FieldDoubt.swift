import Diagnostics
import PageReader

/// Something about one field that the reader could not take at its word, before it is known on which page and at which
/// position the field stands.
struct FieldDoubt: Hashable {
  var rule: DiagnosticRule
  var severity: Severity
  var message: String
  /// The line it is about.
  var part: PageElement.FieldPart
  /// The part of the field in the spec that a decision about it would change; `nil` for the field as a whole.
  var member: String?
  /// A second line of the same field, with what stands there.
  var related: Related?
  var fix: String?

  struct Related: Hashable {
    var message: String
    var part: PageElement.FieldPart
  }

  init(
    _ rule: DiagnosticRule, _ message: String, at part: PageElement.FieldPart, member: String? = nil,
    severity: Severity? = nil, related: Related? = nil, fix: String? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.message = message
    self.part = part
    self.member = member
    self.related = related
    self.fix = fix
  }
}
