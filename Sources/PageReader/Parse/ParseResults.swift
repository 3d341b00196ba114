import Diagnostics

// The list of results: one block for each HTTP status and code.

extension PageParser {
  mutating func readResults() {
    guard cursor < items.count, items[cursor].label == .responseCode else {
      report(
        .sectionMissing, "expected the heading “Response Code” before this line", at: cursor,
        fix: "Scrape the whole page again")
      while cursor < items.count, items[cursor].label != .testData { cursor += 1 }
      return
    }
    lastPart = Int(items[cursor].line)
    let heading = cursor
    assign(.resultsHeading, to: items[cursor])
    document.resultsLabel = items[cursor].language
    cursor += 1
    let end = endOfResults()
    readIntroduction(end)
    while cursor < end {
      if items[cursor].label == .showAll {
        readShowAll(end)
      } else if resultStarts(cursor, end) {
        readResult(end)
      } else if items[cursor].label.isHeading {
        skipHeading(end)
      } else {
        skipUnrecognised("a result's HTTP status")
      }
    }
    if document.results.isEmpty {
      report(.resultsMissing, "no result stands under \(quoted(items[heading]))", at: heading)
    }
  }

  private func endOfResults() -> Int {
    var end = cursor
    while end < items.count, items[end].label != .testData, items[end].label != .loadingList { end += 1 }
    return end
  }

  /// The sentence under the heading says the same on every page.
  private mutating func readIntroduction(_ end: Int) {
    guard cursor < end, !resultStarts(cursor, end), status(of: items[cursor]) == nil else { return }
    guard items[cursor].label == .none else { return }
    assign(.interface, to: items[cursor])
    cursor += 1
  }

  private mutating func readShowAll(_ end: Int) {
    assign(.showAll, to: items[cursor])
    document.offersMoreResults = true
    cursor += 1
    while cursor < end { skipUnrecognised("the test data after “Show All”") }
  }

  /// A heading that should have stood before the results. What is under it is not read as a part of the last result.
  private mutating func skipHeading(_ end: Int) {
    let first = outline.first(items[cursor].label).flatMap { $0 == cursor ? nil : $0 }
    report(
      first == nil ? .sectionOutOfOrder : .sectionRepeated,
      first == nil
        ? "the heading \(quoted(items[cursor])) stands after the results, which it should precede"
        : "the heading \(quoted(items[cursor])) stands here a second time", at: cursor,
      related: first.map { ("it stood first here", Int(items[$0].line)) })
    repeat { cursor += 1 } while cursor < end && !resultStarts(cursor, end) && items[cursor].label != .showAll
  }

  /// A block starts at a status before the label of its code, or at that label or a code whose lines above it are missing.
  private func resultStarts(_ index: Int, _ end: Int) -> Bool {
    if items[index].label == .errorCode { return true }
    guard index + 1 < end, status(of: items[index]) != nil else { return false }
    return items[index + 1].label == .errorCode || isCode(items[index + 1])
  }

  private mutating func readResult(_ end: Int) {
    lastPart = Int(items[cursor].line)
    let index = document.results.count
    let start = cursor
    var result = PageResult(status: 0, code: "", message: "", description: "")
    let isWhole = readKey(index, &result, end) && readTexts(index, &result, end)
    if !isWhole {
      while cursor < end, cursor == start || !(resultStarts(cursor, end) || items[cursor].label == .showAll) {
        cursor += 1
      }
    }
    document.results.append(result)
  }

  /// Status, label and code.
  private mutating func readKey(_ index: Int, _ result: inout PageResult, _ end: Int) -> Bool {
    guard let status = status(of: items[cursor]) else { return reportIncomplete("the HTTP status") }
    assign(.result(index, .status), to: items[cursor])
    result.status = status
    cursor += 1
    guard cursor < end, items[cursor].label == .errorCode else { return reportIncomplete("“Error code”") }
    assign(.result(index, .codeLabel), to: items[cursor])
    result.labels = items[cursor].language
    cursor += 1
    guard cursor < end, items[cursor].label == .none else { return reportIncomplete("the code") }
    assign(.result(index, .code), to: items[cursor])
    if !isCode(items[cursor]) {
      report(
        .resultCodeMalformed, "\(quoted(items[cursor])) is no result code; expected three digits, “_” and three digits",
        at: cursor)
    }
    result.code = visible(items[cursor])
    cursor += 1
    return true
  }

  private mutating func readTexts(_ index: Int, _ result: inout PageResult, _ end: Int) -> Bool {
    guard cursor < end, items[cursor].label == .message else { return reportIncomplete("“Message”") }
    assign(.result(index, .messageLabel), to: items[cursor])
    cursor += 1
    result.message = readText(end) { .result(index, .message($0)) }
    guard cursor < end, items[cursor].label == .description else { return reportIncomplete("“Description”") }
    assign(.result(index, .descriptionLabel), to: items[cursor])
    cursor += 1
    result.description = readText(end) { .result(index, .description($0)) }
    return true
  }

  private mutating func readText(_ end: Int, _ element: (Int) -> PageElement) -> String {
    var text = ""
    var count = 0
    while cursor < end, !endsText(cursor, end, isEmpty: count == 0) {
      if count > 0 { text += "\n" }
      text += trimmed(items[cursor])
      assign(element(count), to: items[cursor])
      count += 1
      cursor += 1
    }
    return text
  }

  /// A label ends a text; directly under its own label, the word `Description` does so only where another text follows.
  private func endsText(_ index: Int, _ end: Int, isEmpty: Bool) -> Bool {
    switch items[index].label {
    case .showAll, .errorCode, .message:
      return !(isEmpty && items[index].label == .message && index + 1 < end && items[index + 1].label == .description)
    case .description: return !(isEmpty && index > 0 && items[index - 1].label == .description)
    default: return items[index].label.isHeading || resultStarts(index, end)
    }
  }

  /// Reports what a block lacks, at the line that stands in its place. Always false.
  private mutating func reportIncomplete(_ expected: String) -> Bool {
    report(.resultIncomplete, "expected \(expected) of a result before this line", at: cursor)
    return false
  }

  /// `200`: three digits from 100 to 599.
  func status(of item: PageItem) -> Int? {
    guard item.end - item.start < 16 else { return nil }
    return withVisible(item) { line in line.count == 3 ? parseStatus(line, 0) : nil }
  }

  private func isCode(_ item: PageItem) -> Bool {
    withVisible(item) { line in
      line.count == 7 && line[3] == Byte.underscore && (0..<7).allSatisfy { $0 == 3 || line[$0].isDigit }
    }
  }
}

extension PageLabel {
  /// Whether it heads a list of fields or of results.
  fileprivate var isHeading: Bool { section != nil || self == .responseCode }
}

/// The HTTP status in the three bytes from `start` on.
func parseStatus(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
  guard line.count >= start + 3, line[start..<(start + 3)].allSatisfy(\.isDigit) else { return nil }
  let status = line[start..<(start + 3)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  return (100...599).contains(status) ? status : nil
}
