import PageReader
import SpecModel

/// An endpoint as one page tells it: its headers are complete fields, not yet shared with other endpoints.
public struct EndpointDraft: Sendable {
  /// Every header use departs from what will be shared; lifting removes the departures that agree.
  var endpoint: Endpoint
  /// Position of the page among the readings.
  var page: Int
  var doubts: [PageDoubt]
}

/// Interprets some of the pages, each on its own.
///
/// What is made of a page does not depend on the others: they may be given in pieces, and a long piece takes less time than many short
/// ones, as pages repeat each other's headers. Readings without a document are passed over.
///
/// - Parameters:
///   - readings: All readings, or a part of them.
///   - first: The position of the first of them among all.
public func draftEndpoints(
  from readings: [PageReading], at first: Int = 0, settings: AssemblySettings
) -> [EndpointDraft] {
  var memory = FieldMemory(sensitive: SensitiveNames(settings.sensitiveNames))
  var drafts: [EndpointDraft] = []
  drafts.reserveCapacity(readings.count)
  for index in readings.indices {
    guard let document = readings[index].document else { continue }
    drafts.append(assembleEndpoint(document, file: readings[index].ledger.file, page: first + index, memory: &memory))
  }
  return drafts
}

/// Interprets one page.
private func assembleEndpoint(
  _ document: PageDocument, file: String, page: Int, memory: inout FieldMemory
) -> EndpointDraft {
  var doubts: [PageDoubt] = []
  let id = EndpointID(document, page: page, doubts: &doubts)
  var endpoint = Endpoint(
    id: id, title: Array(document.title.utf8)[...].trimmed.text, mode: document.mode.value == .async ? .async : .sync,
    version: document.version.value, versions: document.versions.map(\.value), page: fileName(file),
    description: document.description.compactMap { keptText($0.text) },
    results: document.results.map {
      Endpoint.Result(status: $0.status, code: $0.code, message: $0.message, description: $0.description)
    },
    isResultsTruncated: document.offersMoreResults,
    testCases: document.testCases.map { Endpoint.TestCase(status: $0.status, label: $0.label) })
  noteVersions(of: document, id: id, page: page, doubts: &doubts)
  noteTestCases(of: document, id: id, page: page, doubts: &doubts)

  func fields(of section: PageSection, _ kind: PageElement.SectionKind) -> [Field] {
    let assembled = assembleSection(section, kind: kind, of: document, memory: &memory)
    doubts += assembled.doubts.map { PageDoubt($0, of: id, kind: kind, page: page) }
    return assembled.fields
  }
  func headers(of section: PageSection, _ kind: PageElement.SectionKind) -> [HeaderUse] {
    fields(of: section, kind).map { memory.use(of: $0) }
  }

  endpoint.request = Endpoint.Section(
    isEncrypted: document.requestParameters.isEncrypted, headers: headers(of: document.requestHeaders, .requestHeaders),
    fields: fields(of: document.requestParameters, .requestParameters))
  endpoint.response = Endpoint.Section(
    isEncrypted: document.responseParameters?.isEncrypted ?? false,
    headers: headers(of: document.responseHeaders, .responseHeaders),
    fields: document.responseParameters.map { fields(of: $0, .responseParameters) } ?? [])
  return EndpointDraft(endpoint: endpoint, page: page, doubts: doubts)
}

/// The part of a path after its last slash.
private func fileName(_ path: String) -> String {
  let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
  return slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
}
