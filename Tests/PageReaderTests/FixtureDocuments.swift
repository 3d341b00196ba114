import PageReader

/// What each fixture says, written out by hand.
let fixtureDocuments: [String: PageDocument] = layoutFixtures.merging(proseFixtures) { first, _ in first }

private let layoutFixtures: [String: PageDocument] = [
  "minimal": lockerPage([lockerNumber]),
  "korean-labels": koreanPage, "damaged-throughout": koreanPage,
  "mixed-labels": lockerPage([
    field("lockerNo", .number, .required, .bounds(min: "1", max: "500"), "보관함 번호").with {
      $0.constraint?.language = .korean
    },
    field("memo", .string, .optional, .length("10"), "Memo").with { $0.presence.language = .korean },
  ]) {
    $0.mode = Labelled(.sync, .korean)
    $0.version = Labelled("v2", .korean)
    $0.versions = [Labelled("v2"), Labelled("v1", .korean)]
    $0.path = "/api/v2/locker/open"
    $0.description = [PageText("Opens a locker.")]
    $0.requestHeaders.fields = [field("X-Locker-Key", .string, .required, .length("40"), "보관함 키").korean]
    $0.requestParameters.isEncrypted = true
    $0.requestParameters.labels = .korean
    $0.responseHeaders.labels = .korean
    $0.results.append(
      PageResult(status: 400, code: "004_001", message: "Locker is empty", description: "빈 보관함", labels: .korean))
    $0.labels = .korean
  },
  "async-versions": lockerPage([lockerNumber]) {
    $0.title = "Closing a Locker"
    $0.mode = Labelled(.async)
    $0.version = Labelled("v3")
    $0.versions = [Labelled("v4"), Labelled("v3"), Labelled("v1")]
    $0.method = "GET"
    $0.path = "api/v2/locker/close"
    $0.description = [
      PageText("Closes a locker and reports back later."), PageText("The report is sent once."),
      PageText("It is not repeated.", startsParagraph: true),
    ]
  },
  "title-forms": lockerPage([lockerNumber]) {
    $0.title = "보관함 조회(관리자용). "
    $0.description = [PageText("Title ends in a bracket, a period and a blank.")]
  },
  "response-array": lockerPage(
    [lockerNumber],
    response: PageSection(fields: [
      field("lockers", .arrayOfObjects, .required, nil, "List of lockers"),
      field("lockers_item", .object, .optional, nil, "[lockers_item content]"),
      field("lockerNo", .number, .required, .bounds(min: "1", max: "500"), "Number of the locker"),
      field("opensAt", .string, .optional, .length("6"), "Time of opening", "-Format : HHMISS"),
      field("pageResponse", .object, .required, nil, "Page of the list"),
      field("totalCount", .number, .required, .bounds(min: "0", max: "999999"), "Lockers in all"),
    ])),
  "response-object": lockerPage(
    [lockerNumber],
    response: PageSection(
      isEncrypted: true,
      fields: [
        field("place", .object, .required, nil, "Where the locker stands").with { $0.opensNesting = true },
        field("floor", .number, .required, .bounds(min: "-3", max: "40"), "Floor; cellars are negative"),
        field("room", .string, .optional, .length("4"), "Room"),
        field("weight", .number, .optional, .bounds(min: "0.5", max: "20.25"), "Weight inside, in kilograms"),
      ])),
  "request-arrays": lockerPage([
    field("keys", .arrayOfObjects, .required, nil, "Keys to the locker").with { $0.button = .object },
    field("tags", .arrayOfStrings, .optional, .bounds(min: "0", max: "10"), "Words to find the locker by").with {
      $0.button = .string
    },
    lockerNumber,
  ]),
  "value-and-zero-length": lockerPage([
    field("pin", .number, .required, .value("4"), "PIN of the locker"),
    field("sealed", .boolean, .required, .value("1"), "Whether the locker is sealed"),
    field("label", .string, .optional, .length("0"), "Text on the locker"),
  ]),
  "boolean-widgets": lockerPage([
    field("lit", .boolean, .optional, nil, "With light", "- Default: true").with {
      $0.widget = BooleanWidget(selected: true, choices: [true, false])
    },
    field("open", .boolean, .optional, nil, "Open at once").with {
      $0.widget = BooleanWidget(selected: false, choices: [true, false])
    },
    field("sealed", .boolean, .required, nil, "Sealed"),
  ]),
  "several-successes": lockerPage([lockerNumber]) {
    $0.results = [
      PageResult(status: 200, code: "000_000", message: "Success", description: "Opened at once"),
      PageResult(status: 400, code: "004_002", message: "Locker is sealed", description: "Sealed\nby the owner"),
      PageResult(status: 200, code: "000_000", message: "Success.", description: "Opened after waiting"),
      PageResult(status: 500, code: "999_999", message: "Unknown error", description: "모름"),
    ]
    $0.selectedTestCase = PageTestCase(status: 200, label: "Opened at once")
    $0.testCases = [
      PageTestCase(status: 200, label: "Opened at once"), PageTestCase(status: 200, label: "Opened after waiting"),
      PageTestCase(status: 400, label: "Sealed – by the owner"), PageTestCase(status: 400, label: "모름"),
    ]
  },
  "show-all": lockerPage([lockerNumber]) {
    $0.results += (1...9).map {
      PageResult(status: 400, code: "004_00\($0)", message: "Locker error \($0)", description: "Error \($0)")
    }
    $0.offersMoreResults = true
    $0.testCases += (1...12).map { PageTestCase(status: 400, label: "Error \($0)") }
  },
]

private let proseFixtures: [String: PageDocument] = [
  "names-like-words": lockerPage([
    field("required", .boolean, .required, nil, "Whether the locker is needed"),
    field("type", .string, .required, .length("2"), "Kind of the locker", "CI", "DI"),
    field("title", .string, .optional, .length("20"), "Text"),
    field("status", .string, .conditional, .length("1"), "State", "A"),
    field("string", .number, .required, .bounds(min: "1", max: "9"), "A field called like a type"),
    field("object", .object, .required, nil, "Content of the locker"),
    field("url", .string, .required, .bounds(min: "1", max: "255"), "Message"),
  ]),
  "value-sets": lockerPage([
    field(
      "state", .string, .required, .bounds(min: "4", max: "6"), "State of the locker", "  • OPEN : 열림\n  • CLOSED : 닫힘"),
    field("agreedYn", .string, .required, .length("1"), "Agreement", "-Y : Agreed\n-N : Not agreed"),
    field("phase", .string, .required, .length("5"), "Phase", "- READY : may be opened\n- VOID: may not"),
    field("kind", .string, .required, .length("2"), "Kind", "01: small\n02: large"),
    field("mark", .string, .required, .length("2"), "Mark", "  • 00 : none\n  • 10 : 주의 : 파손"),
    field("use", .string, .required, .length("6"), "Use", "ACTIVE: in use\nIDLE: free"),
    field("language", .string, .optional, .length("6"), "Language", "-Korean\n-English"),
    field("size", .string, .optional, .length("1"), "Size (0: small, 1: large, ...)"),
    field("lit", .boolean, .optional, nil, "true : with light\nfalse : without"),
  ]),
  "false-friends": lockerPage([
    field("due", .string, .required, .length("4"), "Due date", "- Format : YYMM"),
    field("wait", .number, .required, .bounds(min: "0", max: "60000"), "Waiting time", "- Unit : ms"),
    field("shared", .boolean, .optional, nil, "Whether others may open it", "- Default: true"),
    field("round", .number, .optional, .bounds(min: "0", max: "9"), "Round", "- 기본값 = 0"),
    field(
      "seal", .string, .required, .length("20"), "Seal",
      "  • Form : yyMMddHHmiSS-xxxxxxx\n  • xxxxxxx : 7digit, Hex String"),
    field("code", .string, .conditional, .length("6"), "Code", "- Condition field : Set if \"shared\" is \"true\""),
  ]),
  "defaults-formats-units": lockerPage([
    field("language", .string, .optional, .length("2"), "Language", "-Default : KO"),
    field("sort", .string, .optional, .bounds(min: "3", max: "4"), "Order", "Default = ASC"),
    field("page", .number, .optional, .bounds(min: "0", max: "999"), "Page", "Default value = 0"),
    field("limit", .number, .optional, .bounds(min: "1", max: "600"), "Limit", "• 기본값 : 30초"),
    field("day", .string, .required, .length("8"), "Day (YYYYMMDD)"),
    field("moment", .string, .required, .length("16"), "Moment", "format: YYYYMMDDHH24MISS"),
    field("month", .string, .required, .length("6"), "Month", "형식 : yyyyMM"),
    field("term", .number, .required, .bounds(min: "1", max: "60"), "Term", "- 단위 : 개월 수"),
  ]),
  "conditions": lockerPage([
    field("isShared", .boolean, .optional, nil, "Whether others may open the locker"),
    field(
      "guests", .object, .conditional, nil, "Who may open it", "- Condition field : Set if \"isShared\" is \"true\""),
    field("guestName", .string, .required, .bounds(min: "1", max: "40"), "Name of the guest"),
    field("until", .string, .conditional, .length("8"), "조건 필드 : \"isShared\"가 \"true \" 값일 경우 설정"),
    field("kind", .string, .required, .bounds(min: "4", max: "5"), "Kind", "  • FIXED : 고정\n  • FREE : 자유"),
    field("place", .string, .conditional, .length("5"), "kind이 FIXED 인 경우, 필수값"),
    field(
      "fee", .number, .conditional, .bounds(min: "0", max: "9999"),
      "\"kind\"값이 \"FREE\"값이면서 \"isShared\" 이 true인 경우 필수값입니다."),
    field("note", .string, .conditional, .length("9"), "Note"),
  ]) {
    $0.requestHeaders.fields += [
      field(
        "X-Locker-Cipher", .string, .optional, .length("32"), "Key of the cipher",
        "  • Required value when requesting data encryption."),
      field(
        "X-Locker-Access", .string, .conditional, .length("40"), "Access", "  • Excluding the case for Callback API"),
    ]
  },
  "invisible-characters": lockerPage([
    field(
      "lockerNo", .number, .required, .bounds(min: "1", max: "500"), "Number\u{A0}of the\u{A0}locker",
      "-\u{A0}A : first\n-\u{A0}B : second"),
    field("memo", .string, .optional, .length("5"), "Memo"),
  ]) {
    $0.title = "Opening\u{A0}a\u{A0}Locker\u{200B}"
    $0.description = [PageText("Opens\u{A0}a locker\u{200B}.")]
  },
  "damaged-runs": lockerPage([
    field(
      "lockerNo", .number, .required, .bounds(min: "1", max: "500"), "Member’s locker", "  • 보관함 번호\u{A0}(3 digits)"),
    field("memo", .string, .optional, .length("5"), "메모"),
  ]) {
    $0.results = [PageResult(status: 200, code: "000_000", message: "Success", description: "열림…")]
    $0.selectedTestCase = PageTestCase(status: 200, label: "열림…")
    $0.testCases = [PageTestCase(status: 200, label: "열림…")]
  },
]

private let koreanPage = PageDocument(
  title: "보관함 열기", mode: Labelled(.async, .korean), version: Labelled("v1", .korean),
  versions: [Labelled("v1", .korean)], method: "POST", path: "/api/v1/locker/open",
  description: [PageText("회원의 보관함을 엽니다.")],
  requestHeaders: PageSection(
    fields: [field("X-Locker-Key", .string, .required, .length("40"), "보관함 키").korean], labels: .korean),
  requestParameters: PageSection(
    isEncrypted: true,
    fields: [
      field("lockerNo", .number, .required, .bounds(min: "1", max: "500"), "보관함 번호").korean,
      field("memo", .string, .conditional, .bounds(min: "0", max: "10"), "메모").korean,
    ], labels: .korean, encryptionLabels: .korean),
  responseHeaders: PageSection(
    fields: [field("X-Locker-Trace", .string, .optional, .length("20"), "호출 추적 번호").korean], labels: .korean),
  responseParameters: PageSection(
    isEncrypted: true,
    fields: [field("openedAt", .string, .required, .length("14"), "열린 시각", "- 형식 : YYYYMMDDHHMMSS").korean],
    labels: .korean, encryptionLabels: .korean),
  results: [
    PageResult(status: 200, code: "000_000", message: "Success", description: "성공", labels: .korean),
    PageResult(status: 400, code: "004_001", message: "Locker is empty", description: "빈 보관함", labels: .korean),
  ],
  selectedTestCase: PageTestCase(status: 200, label: "성공"),
  testCases: [PageTestCase(status: 200, label: "성공"), PageTestCase(status: 400, label: "빈 보관함")], labels: .korean,
  resultsLabel: .korean)
