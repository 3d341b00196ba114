import Diagnostics
import SpecModel

extension Comparison {
  /// The review for a terminal.
  public func text(colour: Bool = false) -> String {
    var text = ""
    for (endpoint, findings) in groups {
      text += bold(endpoint.map { visibleText($0.description) } ?? "The whole service", colour)
      if let endpoint, let title = titles[endpoint] { text += "  " + visibleText(title) }
      text += "\n"
      for finding in findings { text += finding.text(colour: colour) }
      text += "\n"
    }
    text += findings.isEmpty ? "No differences\n" : "\(countText); suggested version: \(suggestedBump.rawValue)\n"
    return text
  }
}

private func bold(_ text: String, _ colour: Bool) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

extension Finding {
  fileprivate func text(colour: Bool) -> String {
    let name = severity.rawValue
    let padding = String(repeating: " ", count: 10 - name.utf8.count)
    let shown = colour ? "\u{1B}[\(severity.colourCode)m\(name)\u{1B}[0m" : name
    var text = "  \(shown)\(padding)\(visibleText(place))  [\(rule.id)]"
    text += acceptance == nil ? "\n" : "  accepted\n"
    let indent = String(repeating: " ", count: 12)
    for line in changeLines { text += indent + visibleText(line).shortened(to: 400) + "\n" }
    for (respect, verdict) in verdicts.touched where !verdict.reason.isEmpty {
      text += "\(indent)\(respect): \(verdict.severity.rawValue), \(visibleText(verdict.reason))\n"
    }
    for (word, spans) in [("was", evidence.before), ("is", evidence.after)] {
      for span in spans {
        let line = visibleText(span.lineText ?? "").shortened(to: 200)
        text += "\(indent)\(visibleText(span.file)):\(span.line): \(word): \(line)\n"
      }
    }
    if let cause { text += "\(indent)cause: \(cause.rawValue)\n" }
    if let acceptance { text += "\(indent)accepted: \(visibleText(acceptance.reason))\n" }
    return text
  }

  /// The old lines with a minus, the new ones with a plus; both on one line where they are short.
  private var changeLines: [String] {
    if let before, let after, !before.utf8.contains(0x0A), !after.utf8.contains(0x0A),
      before.utf8.count + after.utf8.count < 90
    {
      return ["\(before) → \(after)"]
    }
    return lines(before, "- ") + lines(after, "+ ")
  }

  private func lines(_ text: String?, _ mark: String) -> [String] {
    text?.textLines.map { mark + $0 } ?? []
  }
}

extension FindingSeverity {
  fileprivate var colourCode: Int {
    switch self {
    case .breaking: 31
    case .risky: 33
    case .review: 35
    case .safe: 32
    case .note: 2
    }
  }
}
