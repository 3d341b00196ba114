import Diagnostics
import SpecModel

extension Finding {
  /// The subject without its endpoint, or the endpoint itself where it is the subject.
  var place: String {
    subject.path.isEmpty ? subject.description : subject.path.joined(separator: ".")
  }

  /// What happened, as one sentence without the place: `length changed from "1 to 66 characters" to "1 to 64 characters"`.
  var sentence: String {
    switch (before, after) {
    case (nil, nil): rule.summary
    case (.some(let before), nil): "\(rule.summary): was \(quoted(before))"
    case (nil, .some(let after)): "\(rule.summary): \(quoted(after))"
    case (.some(let before), .some(let after)): "\(rule.summary): \(quoted(before)) became \(quoted(after))"
    }
  }

  private func quoted(_ text: String) -> String {
    let text = text.textLines.joined(separator: " / ")
    return "“\(text.shortened(to: 200))”"
  }

  /// Where an editor or a review tool shows it.
  var shownAt: SourceSpan? { location ?? evidence.after.first ?? evidence.before.first }
}

extension String {
  /// The text's lines; a line ends at U+000A and nothing else.
  var textLines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The text, or its beginning with a word about the rest.
  func shortened(to limit: Int) -> String {
    // A text of few bytes has few scalars, which saves counting.
    if utf8.count <= limit { return self }
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return self }
    return String(scalars[..<end]) + "… (\(scalars[end...].count) more)"
  }
}

extension Comparison {
  /// The findings by endpoint, in their order; what concerns the service first, under `nil`.
  var groups: [(endpoint: EndpointID?, findings: [Finding])] {
    var groups: [(endpoint: EndpointID?, findings: [Finding])] = []
    for finding in findings {
      if let last = groups.indices.last, groups[last].endpoint == finding.subject.endpoint {
        groups[last].findings.append(finding)
      } else {
        groups.append((finding.subject.endpoint, [finding]))
      }
    }
    return groups
  }

  /// `2 breaking, 1 note`, or `no differences`.
  var countText: String {
    if findings.isEmpty { return "no differences" }
    let parts = counts.map { "\($0.count) \($0.severity == .note && $0.count > 1 ? "notes" : $0.severity.rawValue)" }
    let accepted = findings.filter { $0.acceptance != nil }.count
    return parts.joined(separator: ", ") + (accepted == 0 ? "" : " (\(accepted) accepted)")
  }
}
