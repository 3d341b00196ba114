import PageReader
import PageSamples
import SeededRandom

/// A document made of every form that the grammar has, in combinations that no page of the portal shows.
struct RandomDocument {
  var random: SeededRandom

  mutating func document() -> PageDocument {
    let versions = (0..<random.number(1...4)).map { _ in Labelled("v\(random.number(1...12))", language()) }
    let cases = (0..<random.number(0...12)).map { _ in testCase() }
    return PageDocument(
      title: random.pick(titles), mode: Labelled(random.pick([.sync, .async]), language()),
      version: Labelled(random.pick(versions).value, language()), versions: versions,
      method: random.pick(["POST", "POST", "GET", "PUT", "PATCH", "DELETE"]), path: random.pick(paths),
      description: prose(0...4), requestHeaders: section(1...8), requestParameters: section(0...12),
      responseHeaders: section(0...4), responseParameters: random.oneIn(3) ? nil : section(0...12),
      results: (0..<random.number(1...10)).map { _ in result() }, offersMoreResults: random.oneIn(3),
      selectedTestCase: testCase(), testCases: cases, labels: language(), resultsLabel: language())
  }

  private mutating func language() -> LabelLanguage { random.pick([.english, .korean]) }

  private mutating func section(_ count: ClosedRange<Int>) -> PageSection {
    var fields = (0..<random.number(count)).map { _ in field() }
    if let last = fields.indices.last { fields[last].opensNesting = false }
    let isEncrypted = random.oneIn(3)
    return PageSection(
      isEncrypted: isEncrypted, fields: fields, labels: language(),
      encryptionLabels: isEncrypted ? language() : .english)
  }

  private mutating func field() -> PageField {
    let type = random.pick(PageFieldType.allCases)
    let isArray = type == .arrayOfObjects || type == .arrayOfStrings
    return PageField(
      name: random.pick(names), type: type, presence: Labelled(random.pick(PagePresence.allCases), language()),
      constraint: random.oneIn(3) ? nil : Labelled(constraint(), language()),
      widget: type == .boolean && random.oneIn(2) ? widget() : nil, description: prose(0...5),
      button: isArray && random.oneIn(2) ? random.pick(AddButton.allCases) : nil, opensNesting: random.oneIn(5))
  }

  private mutating func constraint() -> PageConstraint {
    switch random.number(0...2) {
    case 0: .length(random.pick(operands))
    case 1: .bounds(min: random.pick(operands), max: random.pick(operands))
    default: .value(random.pick(operands))
    }
  }

  private mutating func widget() -> BooleanWidget {
    BooleanWidget(selected: random.oneIn(2), choices: (0..<random.number(0...3)).map { _ in random.oneIn(2) })
  }

  private mutating func prose(_ count: ClosedRange<Int>) -> [PageText] {
    (0..<random.number(count)).map { index in
      PageText(random.pick(proseLines), startsParagraph: index > 0 && random.oneIn(2))
    }
  }

  private mutating func result() -> PageResult {
    let digits = String(random.number(1_000_000...1_999_999)).dropFirst()
    return PageResult(
      status: random.pick([200, 400, 400, 404, 500]), code: "\(digits.prefix(3))_\(digits.suffix(3))", message: text(),
      description: text(), labels: language())
  }

  private mutating func text() -> String {
    (0..<random.number(0...3)).map { _ in random.pick(texts) }.joined(separator: "\n")
  }

  private mutating func testCase() -> PageTestCase {
    PageTestCase(status: random.pick([200, 400]), label: random.pick(texts + [""]))
  }
}

private let titles = [
  "Closing an Account", "Closing an Account ", "Closing an Account (old)", "Closing an Account.", "Owner’s Card",
  "계좌 해지", "계좌 해지 (관리자용)", "Sync", "Async", "A", "Resync", "POST", "Version: v1 ", "\u{200B}Card",
  "Card\u{A0}Limit\u{A0}", "Service", "Re-issue/Delivery", "ภาษาไทย",
]

private let paths = [
  "/api/v1/account", "api/v1/account", "/api/v2/account/{id}/close", "/a", "//", "/api/v1/account?all=true",
  "/api/v1/acc-ount_list.do",
]

/// Names that are words of the portal too, and names like those of the portal's fields.
private let names = [
  "userId", "X-KM-User-AspId", "required", "type", "title", "status", "order", "content", "url", "string", "number",
  "object", "Required", "Optional", "Message", "true", "A", "a_b-C9", "Request", "description", "item_item",
]

private let operands = [
  "0", "1", "15", "255", "9999999999999999999", "99999999999999999999999999999999999999", "-5", "0.5",
]

private let proseLines = [
  "Identifier of the owner", "  • Given with the contract.", "• Given with the contract.", "- Unit : ms",
  "-Format : YYMM",
  "-\u{A0}Y : Agreed", "CI", "DCVV", "Y", "  • WAIT : 대기", "- Default: true", "Default : 30", "- 기본값 = 0",
  "• 기본값 : 30초", "true : agreed", "(0: none, 1: some, ...)", "ACTIVE: in use", "01: new", "A : 1", "회원의 번호",
  "\u{A0}\u{A0}with\u{A0}blanks\u{200B}", "trailing blanks  ", "\tindented by a tab", "Message", "Description",
  "Service",
  "Test", "200", "200 - Success", "POST", "/api/v1/account", "[X_item content]", "Length of the name", "Values : many",
  "ไทย", "a\u{2028}b\u{85}c", "Form : yyMMdd-xx", "xx : 2digit", "“quoted”, ‘quoted’ … – —", "👩‍💻 e\u{301}",
  "Version: v1",
  "Async", "Konaplate logo", "Loading", "Request", "Response", "Error code", "Error", "Show All", "형식 : 날짜",
  "- Condition field : Set if \"isOpen\" is \"true\"", "Length", "Minimum of all", "Encrypted", "Check out",
  "Guidelines", "Add card",
]

private let texts = [
  "Success", "Owner not found.", "Owner not found", "소유자를 찾을 수 없음", "Invalid input. cardInfo.no", "400", "4",
  "Request", "000_000 is meant", "a : b", "\u{A0}x\u{A0}", "owner’s “card” – closed", "true", "Required", "string",
  "Response Codes", "POST",
]
