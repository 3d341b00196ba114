import PageReader
import SeededRandom

/// Pages that differ from each other and look like the portal's, for measuring: about 8 kB each, the same for the same seed.
///
/// Every page is another endpoint, and a field of one name has the same type on all of them.
public func samplePages(_ count: Int, seed: UInt64 = 1) -> [PageSource] {
  (0..<count).map { samplePage($0, seed: seed) }
}

/// One of the pages, for measurements that should not hold all of them.
public func samplePage(_ index: Int, seed: UInt64 = 1) -> PageSource {
  var random = SeededRandom(seed: seed &+ UInt64(index) &* 7919)
  let text = renderPage(sampleDocument(index, &random)) + "\n" + navigation
  return PageSource(file: "pages/sample-\(index).txt", bytes: Array(text.utf8))
}

private func sampleDocument(_ index: Int, _ random: inout SeededRandom) -> PageDocument {
  let verb = verbs[index % verbs.count]
  let noun = nouns[index / verbs.count % nouns.count]
  let results = sampleResults(&random)
  let version = random.pick(["v1", "v1", "v2"])
  return PageDocument(
    title: "\(verb) of the Member’s \(noun) \(index)", mode: Labelled(.sync), version: Labelled(version),
    versions: [Labelled(version)], method: "POST",
    path: "/api/\(version)/\(noun.lowercased())/\(verb.lowercased())/\(index)",
    description: [PageText(sentences(&random, 2...5))],
    requestHeaders: PageSection(fields: requestHeaders),
    requestParameters: PageSection(isEncrypted: random.oneIn(2), fields: sampleFields(3...12, &random)),
    responseHeaders: PageSection(fields: Array(requestHeaders[1...2])),
    responseParameters: random.oneIn(4)
      ? nil : PageSection(isEncrypted: random.oneIn(2), fields: sampleFields(1...10, &random)),
    results: results, offersMoreResults: results.count == 10,
    selectedTestCase: PageTestCase(status: 200, label: "Test succeeded"),
    testCases: results.map { PageTestCase(status: $0.status, label: $0.description) })
}

private func sampleResults(_ random: inout SeededRandom) -> [PageResult] {
  let success = PageResult(status: 200, code: "000_000", message: "Success", description: "Success")
  let codes = Set((0..<random.number(1...9)).map { _ in random.number(1...99) }).sorted()
  return [success]
    + codes.map { code in
      let text = random.pick(problems)
      return PageResult(
        status: 400, code: "003_0" + (code < 10 ? "0" : "") + "\(code)", message: "\(text) error \(code)",
        description: random.oneIn(3) ? "카드 상태가 올바르지 않음 \(code)" : "In case the \(text.lowercased()) (\(code))")
    }
}

private func sampleFields(_ count: ClosedRange<Int>, _ random: inout SeededRandom) -> [PageField] {
  var fields = fieldPool.shuffled(using: &random).prefix(random.number(count)).map { field -> PageField in
    var field = field
    field.presence = Labelled(random.pick([.required, .required, .optional]))
    field.description += [PageText("- " + sentences(&random, 1...2), startsParagraph: true)]
    return field
  }
  if random.oneIn(3) {
    fields.append(
      PageField(
        name: "tcList", type: .arrayOfObjects, presence: Labelled(.optional),
        description: [PageText("Agreed terms and conditions")], button: .object))
  }
  return fields
}

private func sentences(_ random: inout SeededRandom, _ count: ClosedRange<Int>) -> String {
  (0..<random.number(count)).map { _ in
    "The \(random.pick(nouns).lowercased()) is \(random.pick(["checked", "stored", "returned", "sent", "given"])) "
      + "\(random.pick(["after", "before", "during"])) the \(random.pick(verbs).lowercased()) of the \(random.pick(nouns).lowercased())."
  }.joined(separator: " ")
}
