import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let encodingDamage = DiagnosticRule(
    id: "encoding-damage", severity: .warning,
    summary: "a text still shows traces of a wrong decoding",
    explanation: """
      Somewhere between the portal and the page file, bytes were read in the wrong encoding: `’` became `โ€™` or
      `â€™`, or a character was lost altogether. What reading the page could prove it has repaired; this text is what
      is left.

      Capture the page again as UTF-8, or correct the text.
      """,
    example: """
      Memberโ€™s ID
      """)
}

/// Looks for what wrong decoding leaves behind, in every text of the spec.
struct EncodingDamageCheck: FieldCheck, EndpointCheck {
  var rule: DiagnosticRule { .encodingDamage }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    var doubts: [Doubt] = []
    func note(_ text: String?, _ member: String) {
      if let text { doubts.append(Doubt(member: [member], message: message(about: text))) }
    }
    note(field.description.first(where: isDamaged), "description")
    note(damagedValue(of: field), "values")
    note(field.placeholders.lazy.map(\.meaning).first(where: isDamaged), "placeholders")
    note(field.format.flatMap { isDamaged($0) ? $0 : nil }, "format")
    note(field.unit.flatMap { isDamaged($0) ? $0 : nil }, "unit")
    if case .prose(let text) = field.condition, isDamaged(text) { note(text, "condition") }
    return doubts
  }

  private func damagedValue(of field: Field) -> String? {
    if let meaning = field.values.lazy.compactMap(\.meaning).first(where: isDamaged) { return meaning }
    for case .string(let text) in field.values.lazy.map(\.value) where isDamaged(text) { return text }
    return nil
  }

  func findings(about view: EndpointView) -> [CheckFinding] {
    let endpoint = view.endpoint
    var findings: [CheckFinding] = []
    func look(at text: String, _ place: @autoclosure () -> SpecPlace) {
      guard isDamaged(text) else { return }
      findings.append(CheckFinding(rule: rule, place: place(), message: message(about: text)))
    }
    look(at: endpoint.title, SpecPlace(endpoint.id, ["title"]))
    for line in endpoint.description { look(at: line, SpecPlace(endpoint.id, ["description"])) }
    for (position, result) in endpoint.results.enumerated() {
      look(at: result.message, view.place(ofResult: position, member: "message"))
      look(at: result.description, view.place(ofResult: position, member: "description"))
    }
    for (position, testCase) in endpoint.testCases.enumerated() {
      look(at: testCase.label, view.place(ofTestCase: position, member: "label"))
    }
    return findings
  }

  private func message(about text: String) -> String {
    "\(quoted(excerpt(of: text))) shows traces of a wrong decoding"
  }

  /// The surroundings of the first trace.
  private func excerpt(of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let trace = firstDamage(in: scalars) else { return text }
    var excerpt = String.UnicodeScalarView()
    excerpt.append(contentsOf: scalars[max(0, trace - 20)..<min(scalars.count, trace + 20)])
    return String(excerpt)
  }
}
