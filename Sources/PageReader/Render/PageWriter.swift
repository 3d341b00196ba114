/// Collects the lines of a page in the portal's spacing: a blank line between items, two where a block ends.
struct PageWriter {
  var text = ""
  let labels: LabelLanguage

  init(labels: LabelLanguage) { self.labels = labels }

  mutating func preamble(_ document: PageDocument) {
    for label in [PageLabel.logo, .apiDocumentation, .allAPI, .service] { item(label.text(labels)) }
    blank()
    item(document.title + document.mode.text)
    item(version(document.version))
    blank()
    for version in document.versions.dropLast() { line(self.version(version)) }
    if let last = document.versions.last { item(version(last)) }
    item(document.method)
    item(document.path)
    prose(document.description)
  }

  mutating func section(_ section: PageSection, heading: PageLabel) {
    item(heading.text(section.labels))
    if section.isEncrypted {
      line(PageLabel.encrypted.text(section.encryptionLabels))
      line(PageLabel.checkOut.text(section.encryptionLabels))
      line(PageLabel.guidelines.text(section.encryptionLabels))
      item(PageLabel.moreInformation.text(section.encryptionLabels))
    } else {
      blank()
    }
    for field in section.fields { self.field(field) }
  }

  private mutating func field(_ field: PageField) {
    item(field.name)
    item(field.type.rawValue)
    item(field.presence.value.label.text(field.presence.language))
    if let constraint = field.constraint { item(constraint.value.text(constraint.language)) }
    if let widget = field.widget {
      item(widget.selected.label)
      if !widget.choices.isEmpty { blank() }
      for choice in widget.choices { item(choice.label) }
    }
    prose(field.description)
    if let button = field.button { item(button.rawValue) }
    if field.opensNesting { blank() }
  }

  mutating func results(_ document: PageDocument) {
    item(PageLabel.responseCode.text(document.resultsLabel))
    item("Detailed classification and addition of error for unseccessful withfrawal")
    for result in document.results {
      blank()
      item("\(result.status)")
      item(PageLabel.errorCode.text(result.labels))
      item(result.code)
      item(PageLabel.message.text(result.labels))
      if !result.message.isEmpty { item(result.message) }
      item(PageLabel.description.text(result.labels))
      if !result.description.isEmpty { item(result.description) }
    }
    if document.offersMoreResults { item(PageLabel.showAll.text(labels)) }
  }

  mutating func testData(_ document: PageDocument) {
    item(PageLabel.testData.text(labels))
    if let selected = document.selectedTestCase { item(testCase(selected)) }
    blank()
    for testCase in document.testCases { line(self.testCase(testCase)) }
    for label in [PageLabel.loadingList, .request, .loading, .response] { item(label.text(labels)) }
    line(PageLabel.tryIt.text(labels))
    item(PageLabel.startRequest.text(labels))
  }

  private mutating func prose(_ lines: [PageText]) {
    for index in lines.indices {
      if index > 0, lines[index].startsParagraph { blank() }
      line(lines[index].text)
    }
    if !lines.isEmpty { blank() }
  }

  private func version(_ version: Labelled<String>) -> String {
    (version.language == .korean ? "버전: " : "Version: ") + version.value
  }

  private func testCase(_ testCase: PageTestCase) -> String { "\(testCase.status) - \(testCase.label)" }

  private mutating func item(_ line: String) {
    text += line
    text += "\n\n"
  }

  private mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  private mutating func blank() { text += "\n" }
}

extension Labelled<PageMode> {
  /// The word at the end of the title line.
  var text: String {
    switch (value, language) {
    case (.sync, .english): "Sync"
    case (.async, .english): "Async"
    case (.sync, .korean): "동기"
    case (.async, .korean): "비동기"
    }
  }
}

extension PagePresence {
  var label: PageLabel {
    switch self {
    case .required: .required
    case .optional: .optional
    case .conditional: .conditional
    }
  }
}

extension PageConstraint {
  /// The line as the portal writes it.
  public func text(_ language: LabelLanguage) -> String {
    switch (self, language) {
    case (.length(let count), .english): "Length : \(count)"
    case (.length(let count), .korean): "길이 : \(count)"
    case (.bounds(let minimum, let maximum), .english): "Min : \(minimum) , Max : \(maximum)"
    case (.bounds(let minimum, let maximum), .korean): "최소 : \(minimum) , 최대 : \(maximum)"
    case (.value(let count), .english): "Value : \(count)"
    case (.value(let count), .korean): "값 : \(count)"
    }
  }
}

extension Bool {
  fileprivate var label: String { self ? "true" : "false" }
}
