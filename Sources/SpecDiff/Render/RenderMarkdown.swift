import Diagnostics
import SpecModel

extension Comparison {
  /// The review for a pull request.
  ///
  /// - Parameter limit: How many UTF-16 units it may have at most; what does not fit is counted at its end, not passed over.
  public func markdown(limit: Int = 60_000) -> String {
    let head = "## API review: \(countText)\n\n"
    if findings.isEmpty { return head + "Both specs describe the same API.\n" }
    var page = CutPage(head + "Suggested version: **\(suggestedBump.rawValue)**\n", limit: limit - 400)
    for (endpoint, findings) in groups where !page.isFull {
      page.open(heading(endpoint) + "\n")
      for finding in findings where finding.severity > .note { page.add(finding.markdown) }
      let notes = findings.filter { $0.severity == .note }
      if !notes.isEmpty {
        page.open(
          "<details><summary>\(notes.count == 1 ? "1 note" : "\(notes.count) notes")</summary>\n\n",
          close: "\n</details>\n")
        for finding in notes { page.add(finding.markdown) }
      }
      page.close()
    }
    if page.itemCount < findings.count {
      page.text +=
        "\n**\(findings.count - page.itemCount) more findings are not shown**, because a comment holds only so much. "
      page.text += "Run `konagen diff` to read all of them.\n"
    }
    return page.text + Self.acceptanceHelp
  }

  private static let acceptanceHelp = """

    ---
    To accept a finding, run `konagen diff BASE --accept FINGERPRINT --reason "…"` and commit `specs/accepted.json`.

    """

  private func heading(_ endpoint: EndpointID?) -> String {
    guard let endpoint else { return "### The whole service\n" }
    let title = titles[endpoint].map { " " + $0.shortened(to: 200).markdownCode } ?? ""
    return "### \(endpoint.description.shortened(to: 300).markdownCode)\(title)\n"
  }
}

/// A text that takes whole items until one does not fit, and then none any more.
private struct CutPage {
  var text: String
  private(set) var itemCount = 0
  private(set) var isFull = false
  private var left: Int
  /// What opens a part, written with its first item, and what closes it.
  private var opening = "\n"
  private var closing = ""
  private var isOpen = false

  init(_ text: String, limit: Int) {
    self.text = text
    left = limit - text.utf16.count
  }

  mutating func open(_ opening: String, close closing: String = "") {
    // A part inside a part: where the outer one has no item of its own yet, both open with the next.
    self.opening = isOpen ? "\n" + opening : self.opening + opening
    isOpen = false
    self.closing += closing
  }

  mutating func add(_ item: String) {
    let addition = (isOpen ? "" : opening) + item
    guard !isFull, addition.utf16.count + closing.utf16.count <= left else {
      isFull = true
      return
    }
    text += addition
    left -= addition.utf16.count
    isOpen = true
    itemCount += 1
  }

  mutating func close() {
    if isOpen { text += closing }
    left -= closing.utf16.count
    (opening, closing, isOpen) = ("\n", "", false)
  }
}

extension Finding {
  /// A list item; all that comes from a page stands in code.
  fileprivate var markdown: String {
    var text = "- **\(severity.rawValue)** `\(rule.id)` \(place.shortened(to: 300).markdownCode)"
    let isShort = (before ?? "").utf8.count + (after ?? "").utf8.count <= 160
    let isOneLine = !(before ?? "").utf8.contains(0x0A) && !(after ?? "").utf8.contains(0x0A)
    if isShort && isOneLine {
      text += inlineChange + "\n"
    } else {
      text += "\n\n" + blockChange.shortened(to: 2000).markdownBlock(language: "diff", indent: "  ") + "\n"
    }
    for (respect, verdict) in verdicts.touched where !verdict.reason.isEmpty {
      text += "  - \(respect): \(verdict.severity.rawValue), \(markdownSentence(verdict.reason.shortened(to: 400)))\n"
    }
    for (word, spans) in [("was", evidence.before), ("is", evidence.after)] {
      for span in spans.prefix(5) {
        let line = (span.lineText ?? "").shortened(to: 200)
        text += "  - \("\(span.file):\(span.line)".markdownCode) \(word) \(line.markdownCode)\n"
      }
    }
    if let cause { text += "  - cause: \(cause.rawValue)\n" }
    if let acceptance {
      text += "  - accepted: \(acceptance.reason.shortened(to: 400).markdownCode)\n"
    } else if severity > .note {
      text += "  - fingerprint: `\(fingerprint)`\n"
    }
    return text
  }

  private var inlineChange: String {
    switch (before, after) {
    case (nil, nil): ""
    case (.some(let before), nil): ": was \(before.markdownCode)"
    case (nil, .some(let after)): ": \(after.markdownCode)"
    case (.some(let before), .some(let after)): ": \(before.markdownCode) → \(after.markdownCode)"
    }
  }

  private var blockChange: String {
    let lines = { (text: String?, mark: String) in
      text?.textLines.map { mark + $0 } ?? []
    }
    return (lines(before, "- ") + lines(after, "+ ")).joined(separator: "\n")
  }
}

/// A sentence of ours with names in backticks: each name in code whatever it holds, each other character harmless.
private func markdownSentence(_ text: String) -> String {
  var result = ""
  for (index, part) in visibleText(text).unicodeScalars.split(separator: "`", omittingEmptySubsequences: false)
    .enumerated()
  {
    if index.isMultiple(of: 2) {
      for character in part {
        let isPunctuation = character.isASCII && "\\*_{}[]()#<>&@|~!:".unicodeScalars.contains(character)
        result += isPunctuation ? "&#\(character.value);" : String(character)
      }
    } else {
      result += String(part).markdownCode
    }
  }
  return result
}
