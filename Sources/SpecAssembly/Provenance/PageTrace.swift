import Diagnostics
import PageReader
import SpecModel

/// One page, asked for the parts that stand behind a place of its endpoint.
///
/// The nesting of a section is read when it is first asked for and kept for further questions about the same page.
struct PageTrace {
  let document: PageDocument
  let ledger: Ledger
  /// As the page tells it.
  private let endpoint: Endpoint
  private var sections: [PageElement.SectionKind: FieldTrace] = [:]

  init(document: PageDocument, ledger: Ledger, endpoint: Endpoint) {
    self.document = document
    self.ledger = ledger
    self.endpoint = endpoint
  }

  private mutating func fields(_ kind: PageElement.SectionKind) -> FieldTrace {
    if let trace = sections[kind] { return trace }
    let trace = FieldTrace(
      fields: document.fields(of: kind), kind: kind, document: document, assembled: endpoint.fields(of: kind))
    sections[kind] = trace
    return trace
  }

  func spans(of elements: [PageElement]) -> [SourceSpan] {
    let lines = Set(elements.compactMap { ledger.line(of: $0) })
    return lines.sorted().map { ledger.span(ofLine: $0) }
  }

  /// The first of the lines that say what stands at `path`; of the endpoint as a whole, the line of its own path.
  mutating func firstSpan(behind path: [String], withText: Bool) -> SourceSpan? {
    var first: Int?
    for element in path.isEmpty ? [.path] : elements(behind: path) {
      if let line = ledger.line(of: element), line < first ?? .max { first = line }
    }
    return first.map { withText ? ledger.span(ofLine: $0) : SourceSpan(file: ledger.file, line: $0) }
  }

  func texts(of elements: [PageElement]) -> [String] {
    let lines = Set(elements.compactMap { ledger.line(of: $0) })
    return lines.sorted().compactMap { keptText(ledger.text(ofLine: $0)) }
  }

  /// The parts that say what stands at `path`.
  mutating func elements(behind path: [String]) -> [PageElement] { elements(at: path, isDecision: false) }

  /// The parts that a decision about `path` rests on; empty where nothing of the page is meant.
  mutating func elements(decidedAt path: [String]) -> [PageElement] { elements(at: path, isDecision: true) }

  /// As above; of what the page does not say, those of the nearest place around it.
  mutating func nearestElements(decidedAt path: [String]) -> [PageElement] {
    var path = path
    while true {
      let elements = elements(decidedAt: path)
      if !elements.isEmpty || path.popLast() == nil { return elements }
    }
  }

  private mutating func elements(at path: [String], isDecision: Bool) -> [PageElement] {
    guard let first = path.first else { return [.title, .method, .path] }
    let rest = path.dropFirst()
    switch first {
    case "endpoint": return [.method, .path]
    case "name", "title", "mode", "page": return [.title]
    case "version": return [.selectedVersion]
    case "versions": return document.versions.indices.map { .version($0) }
    case "description": return document.description.indices.map { .description($0) }
    case "resultsTruncated": return document.offersMoreResults ? [.showAll] : []
    case "results": return results(rest)
    case "testCases": return testCases(rest)
    case "request": return section(rest, .requestParameters, .requestHeaders, isDecision)
    case "response": return section(rest, .responseParameters, .responseHeaders, isDecision)
    case "requestHeaders": return header(rest, .requestHeaders, isDecision)
    case "responseHeaders": return header(rest, .responseHeaders, isDecision)
    default: return []
    }
  }

  private mutating func section(
    _ path: ArraySlice<String>, _ parameters: PageElement.SectionKind, _ headers: PageElement.SectionKind,
    _ isDecision: Bool
  ) -> [PageElement] {
    switch path.first {
    case nil: return [.heading(parameters)] + names(in: parameters) + names(in: headers)
    case "encrypted": return [.heading(parameters), .encryption(parameters)]
    case "headers": return header(path.dropFirst(), headers, isDecision)
    case "fields" where path.count == 1: return [.heading(parameters)] + names(in: parameters)
    default:
      return fields(parameters).elements(at: path, isDecision: isDecision)
    }
  }

  private mutating func header(
    _ path: ArraySlice<String>, _ kind: PageElement.SectionKind, _ isDecision: Bool
  ) -> [PageElement] {
    guard !path.isEmpty else { return [.heading(kind)] + names(in: kind) }
    return fields(kind).elements(at: path, isDecision: isDecision)
  }

  private func names(in kind: PageElement.SectionKind) -> [PageElement] {
    document.fields(of: kind).indices.map { .field(kind, $0, .name) }
  }

  private func results(_ path: ArraySlice<String>) -> [PageElement] {
    guard let code = path.first else {
      return [.resultsHeading] + document.results.indices.map { .result($0, .code) }
        + (document.offersMoreResults ? [.showAll] : [])
    }
    var positions = document.results.indices.filter { document.results[$0].code == code }
    var rest = path.dropFirst()
    if let number = rest.first.flatMap({ Int($0) }), positions.indices.contains(number - 1) {
      positions = [positions[number - 1]]
      rest.removeFirst()
    }
    return positions.flatMap { result($0, member: rest.first) }
  }

  private func result(_ index: Int, member: String?) -> [PageElement] {
    var messages: [PageElement] {
      PageTrace.lines(of: document.results[index].message).map { .result(index, .message($0)) }
    }
    var descriptions: [PageElement] {
      PageTrace.lines(of: document.results[index].description).map { .result(index, .description($0)) }
    }
    switch member {
    case "status": return [.result(index, .status)]
    case "code": return [.result(index, .code)]
    case "message", "name": return messages
    case "description": return descriptions
    default: return [.result(index, .status), .result(index, .code)] + messages + descriptions
    }
  }

  private static func lines(of text: String) -> Range<Int> { 0..<(text.utf8.count { $0 == UInt8(ascii: "\n") } + 1) }

  private func testCases(_ path: ArraySlice<String>) -> [PageElement] {
    guard let label = path.first else { return document.testCases.indices.map { .testCase($0) } }
    return document.testCases.indices.filter { document.testCases[$0].label == label }.map { .testCase($0) }
  }
}

extension Endpoint {
  /// The fields of a section; `nil` for headers, which are shared with other endpoints.
  fileprivate func fields(of kind: PageElement.SectionKind) -> [Field]? {
    switch kind {
    case .requestParameters: request.fields
    case .responseParameters: response.fields
    case .requestHeaders, .responseHeaders: nil
    }
  }
}

extension PageDocument {
  func fields(of kind: PageElement.SectionKind) -> [PageField] {
    switch kind {
    case .requestHeaders: requestHeaders.fields
    case .requestParameters: requestParameters.fields
    case .responseHeaders: responseHeaders.fields
    case .responseParameters: responseParameters?.fields ?? []
    }
  }
}
