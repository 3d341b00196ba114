import PageReader

/// Copies of a document that each differ in one statement, named by what was changed.
func variants(of document: PageDocument) -> [(name: String, document: PageDocument)] {
  var all: [(name: String, document: PageDocument)] = []
  func add(_ name: String, _ change: (inout PageDocument) -> Void) {
    var copy = document
    change(&copy)
    if copy != document { all.append((name, copy)) }
  }
  add("title") { $0.title += "x" }
  add("mode") { $0.mode.value = $0.mode.value == .sync ? .async : .sync }
  add("version") { $0.version.value = "v9" }
  add("versions") { $0.versions.append(Labelled("v0")) }
  add("method") { $0.method = "PUT" }
  add("path") { $0.path += "x" }
  for index in document.description.indices {
    add("description \(index)") { $0.description[index].text += "x" }
    add("description \(index) removed") { $0.description.remove(at: index) }
  }
  add("encrypted request") { $0.requestParameters.isEncrypted.toggle() }
  add("encrypted response") { $0.responseParameters?.isEncrypted.toggle() }
  add("truncation") { $0.offersMoreResults.toggle() }
  add("selected test case") { $0.selectedTestCase?.label += "x" }
  add("selected test case's status") { $0.selectedTestCase?.status += 1 }
  for index in document.testCases.indices {
    add("test case \(index)") { $0.testCases[index].label += "x" }
    add("test case \(index)'s status") { $0.testCases[index].status += 1 }
    add("test case \(index) removed") { $0.testCases.remove(at: index) }
  }
  for index in document.results.indices {
    add("result \(index)'s status") { $0.results[index].status += 1 }
    add("result \(index)'s code") { $0.results[index].code = "999_998" }
    add("result \(index)'s message") { $0.results[index].message += "x" }
    add("result \(index)'s description") { $0.results[index].description += "x" }
    add("result \(index) removed") { $0.results.remove(at: index) }
    add("result \(index) twice") { $0.results.insert($0.results[index], at: index) }
  }
  for section in [\PageDocument.requestHeaders, \.requestParameters, \.responseHeaders, \.responseFields] {
    all += fieldVariants(of: document, in: section)
  }
  return all
}

extension PageDocument {
  /// The response parameters, whether or not the page has the heading.
  fileprivate var responseFields: PageSection {
    get { responseParameters ?? PageSection() }
    set { if responseParameters != nil { responseParameters = newValue } }
  }
}

private func fieldVariants(
  of document: PageDocument, in section: WritableKeyPath<PageDocument, PageSection>
) -> [(name: String, document: PageDocument)] {
  var all: [(name: String, document: PageDocument)] = []
  let fields = document[keyPath: section].fields
  for (index, field) in fields.enumerated() {
    func add(_ name: String, _ change: (inout PageField) -> Void) {
      var copy = document
      change(&copy[keyPath: section].fields[index])
      if copy != document { all.append(("\(field.name)'s \(name)", copy)) }
    }
    add("name") { $0.name += "x" }
    for type in PageFieldType.allCases { add("type \(type)") { $0.type = type } }
    for presence in PagePresence.allCases { add("presence \(presence)") { $0.presence.value = presence } }
    add("constraint removed") { $0.constraint = nil }
    add("constraint length 7") { $0.constraint = Labelled(.length("7")) }
    add("constraint bounds") { $0.constraint = Labelled(.bounds(min: "1", max: "98")) }
    add("constraint value") { $0.constraint = Labelled(.value("98")) }
    add("selection") { $0.widget?.selected.toggle() }
    add("choices") { $0.widget?.choices.removeLast() }
    // Beside a line that states the default, the form only repeats it.
    if !field.description.contains(where: { $0.text.contains("Default") }) { add("form removed") { $0.widget = nil } }
    for button in [nil, AddButton.object, .string] { add("button") { $0.button = button } }
    for line in field.description.indices {
      add("line \(line)") { $0.description[line].text += "x" }
      add("line \(line) removed") { $0.description.remove(at: line) }
      add("line \(line) twice") { $0.description.insert($0.description[line], at: line) }
    }
    add("another line") { $0.description.append(PageText("- Another line")) }
    var copy = document
    copy[keyPath: section].fields.remove(at: index)
    all.append(("\(field.name) removed", copy))
    copy = document
    copy[keyPath: section].fields.insert(field, at: index)
    all.append(("\(field.name) twice", copy))
    if index + 1 < fields.count {
      copy = document
      copy[keyPath: section].fields.swapAt(index, index + 1)
      all.append(("\(field.name) after the next", copy))
    }
  }
  return all
}
