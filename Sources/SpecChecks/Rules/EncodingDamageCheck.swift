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
  let rule = DiagnosticRule.encodingDamage

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    var texts: [(member: String, text: String)] = field.description.map { ("description", $0) }
    texts += field.values.compactMap(\.meaning).map { ("values", $0) }
    for case .string(let text) in field.values.map(\.value) { texts.append(("values", text)) }
    texts += field.placeholders.map { ("placeholders", $0.meaning) }
    if let format = field.format { texts.append(("format", format)) }
    if let unit = field.unit { texts.append(("unit", unit)) }
    if case .prose(let text) = field.condition { texts.append(("condition", text)) }
    var seen: Set<String> = []
    return texts.filter { isDamaged($0.text) && seen.insert($0.member).inserted }.map { member, text in
      Doubt(member: [member], message: "\(quoted(excerpt(of: text))) shows traces of a wrong decoding")
    }
  }

  func findings(about view: EndpointView) -> [CheckFinding] {
    let endpoint = view.endpoint
    var texts: [(place: SpecPlace, text: String)] = [(SpecPlace(endpoint.id, ["title"]), endpoint.title)]
    texts += endpoint.description.map { (SpecPlace(endpoint.id, ["description"]), $0) }
    for (result, place) in zip(endpoint.results, view.resultPlaces) {
      texts.append((place.member("message"), result.message))
      texts.append((place.member("description"), result.description))
    }
    texts += zip(view.testCasePlaces, endpoint.testCases).map { ($0.member("label"), $1.label) }
    return texts.filter { isDamaged($0.text) }.map { place, text in
      CheckFinding(
        rule: rule, place: place, message: "\(quoted(excerpt(of: text))) shows traces of a wrong decoding")
    }
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
