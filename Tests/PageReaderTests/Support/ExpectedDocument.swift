import PageReader

/// The page that most fixtures vary: the parts that a fixture does not speak about.
func lockerPage(
  _ request: [PageField], encrypted: Bool = false, response: PageSection? = nil,
  _ change: (inout PageDocument) -> Void = { _ in }
) -> PageDocument {
  var page = PageDocument(
    title: "Opening a Locker", mode: Labelled(.sync), version: Labelled("v1"), versions: [Labelled("v1")],
    method: "POST", path: "/api/v1/locker/open", description: [PageText("Opens a locker of the member.")],
    requestHeaders: PageSection(fields: [lockerKey]),
    requestParameters: PageSection(isEncrypted: encrypted, fields: request),
    responseHeaders: PageSection(fields: [lockerTrace]), responseParameters: response,
    results: [PageResult(status: 200, code: "000_000", message: "Success", description: "Opened")],
    selectedTestCase: PageTestCase(status: 200, label: "Opened"),
    testCases: [PageTestCase(status: 200, label: "Opened")])
  change(&page)
  return page
}

let lockerKey = field("X-Locker-Key", .string, .required, .length("40"), "Key of the locker")
let lockerTrace = field("X-Locker-Trace", .string, .optional, .length("20"), "Trace of the call")
let lockerNumber = field(
  "lockerNo", .number, .required, .bounds(min: "1", max: "9999999999999999999"), "Number of the locker")

/// A field with its prose: each text is a paragraph, its lines parted by U+000A.
func field(
  _ name: String, _ type: PageFieldType, _ presence: PagePresence, _ constraint: PageConstraint?, _ prose: String...
) -> PageField {
  PageField(
    name: name, type: type, presence: Labelled(presence), constraint: constraint.map { Labelled($0) },
    description: paragraphs(prose))
}

func paragraphs(_ texts: [String]) -> [PageText] {
  texts.enumerated().flatMap { position, text in
    text.split(separator: "\n").enumerated().map { PageText(String($1), startsParagraph: position > 0 && $0 == 0) }
  }
}

extension PageField {
  /// The same field under Korean labels.
  var korean: PageField {
    var field = self
    field.presence.language = .korean
    field.constraint?.language = .korean
    return field
  }

  func with(_ change: (inout PageField) -> Void) -> PageField {
    var field = self
    change(&field)
    return field
  }
}
