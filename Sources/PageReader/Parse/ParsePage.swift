import Diagnostics

/// What parsing the lines of a page yields: a document where there is a page at all, and the role of every line.
struct ParsedPage {
  var document: PageDocument?
  var roles: [PackedRole]
  var problems: [Problem]
}

/// Parses repaired text: recognises the capture, then reads zone after zone.
func parsePage(_ lines: PageLines) -> ParsedPage {
  lines.bytes.withUnsafeBufferPointer { text in
    var parser = PageParser(text: text, items: collectItems(lines, text), lineCount: lines.count)
    if let problem = parser.outline.refusal(of: parser) {
      parser.add(problem)
      return ParsedPage(document: nil, roles: parser.roles, problems: parser.problems)
    }
    parser.readPreamble()
    parser.readSections()
    parser.readResults()
    parser.readTestData()
    parser.readTail()
    parser.settleProblems()
    return ParsedPage(document: parser.document, roles: parser.roles, problems: parser.problems)
  }
}

/// How many problems of one page are told one by one.
private let mostProblems = 100

/// The state of one parse: where it stands among the items, and what it has found so far.
///
/// Each zone's reading lies in a file of its own. `text` is valid only while `parsePage` runs.
struct PageParser {
  let text: UnsafeBufferPointer<UInt8>
  let items: [PageItem]
  let outline: PageOutline
  var cursor = 0
  var document = PageDocument(
    title: "", mode: Labelled(.sync), version: Labelled(""), versions: [], method: "", path: "")
  var roles: [PackedRole]
  private(set) var problems: [Problem] = []
  /// Problems beyond the most that are kept, so that a file of faults does not cost more than its size.
  private var omitted = 0
  private var omitsErrors = false
  /// The first line of the part read last, which a truncated page may hold only half.
  var lastPart = 0
  /// The line up to which consecutive unrecognised lines belong to the problem reported last.
  private var unrecognisedUpTo = -1

  init(text: UnsafeBufferPointer<UInt8>, items: [PageItem], lineCount: Int) {
    self.text = text
    self.items = items
    outline = PageOutline(items)
    roles = [PackedRole](repeating: .blank, count: lineCount)
    for item in items { roles[Int(item.line)] = .unrecognised }
  }

  mutating func add(_ problem: Problem) {
    if problems.count < mostProblems {
      problems.append(problem)
    } else {
      omitted += 1
      if problem.rule.severity == .error { omitsErrors = true }
    }
  }

  /// Leaves only what a person can act on: a page that was cut off has no further faults near its end.
  mutating func settleProblems() {
    if omitted > 0, let last = problems.last {
      problems.append(
        Problem(
          .problemsOmitted, "this page has \(omitted) more problems after this line", line: last.line,
          severity: omitsErrors ? .error : .warning, fix: "Mend the first problems, or scrape the page again"))
    }
    guard !outline.isWhole, let end = items.last else { return }
    problems.removeAll { ($0.line ?? 0) >= lastPart || $0.rule == .sectionMissing }
    problems.append(
      Problem(
        .pageTruncated, "the page ends here; expected it to go on to the test console and the list of all endpoints",
        line: Int(end.line), fix: "Scrape the whole page again"))
  }

  mutating func assign(_ element: PageElement, to item: PageItem) { roles[Int(item.line)] = PackedRole(element) }

  mutating func assign(_ role: PackedRole, to item: PageItem) { roles[Int(item.line)] = role }

  /// Gives the item at the cursor no role and reports it, once for a run of such lines.
  mutating func skipUnrecognised(_ expected: String) {
    let item = items[cursor]
    assign(.unrecognised, to: item)
    if cursor != unrecognisedUpTo {
      add(
        Problem(
          .lineUnrecognised, "this line has no place here; expected \(expected)", line: Int(item.line),
          fix: "Scrape the page again; if the line is still there, the portal has a form that this tool does not know"))
    }
    cursor += 1
    unrecognisedUpTo = cursor
  }

  /// The item's text without blanks at either end, as the page has it.
  func trimmed(_ item: PageItem) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[item.range]), as: UTF8.self)
  }

  /// The item's whole line.
  func wholeLine(_ item: PageItem) -> String {
    var start = Int(item.start)
    var end = Int(item.end)
    while start > 0, text[start - 1].isBlank { start -= 1 }
    while end < text.count, text[end].isBlank { end += 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self)
  }

  /// The item's bytes as matching sees them, without invisible characters.
  func withVisible<Result>(_ item: PageItem, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let slice = UnsafeBufferPointer(rebasing: text[item.range])
    return item.hasInvisible ? visibleBytes(slice).withUnsafeBufferPointer(body) : body(slice)
  }

  /// The item's text as matching sees it.
  func visible(_ item: PageItem) -> String { withVisible(item) { String(decoding: $0, as: UTF8.self) } }

  /// The item's text for a message: short and in typographic quotes.
  func quoted(_ item: PageItem) -> String { Diagnostics.quoted(trimmed(item), limit: 40) }

  /// Prose as the document keeps it.
  func prose(_ item: PageItem, isFirst: Bool) -> PageText {
    PageText(wholeLine(item), startsParagraph: !isFirst && item.blanksBefore > 0)
  }
}
