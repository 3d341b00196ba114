/// Writes a document as the text of a complete capture: the inverse of reading.
///
/// The portal's furniture is written in the document's languages; the navigation, which a document does not hold, is left out.
public func renderPage(_ document: PageDocument) -> String {
  var writer = PageWriter(labels: document.labels)
  writer.preamble(document)
  for kind in PageElement.SectionKind.allCases {
    if let section = document.section(kind) { writer.section(section, heading: kind.heading) }
  }
  writer.results(document)
  writer.testData(document)
  return writer.text
}

extension PageDocument {
  /// One of the four lists of fields. `nil` only for response parameters that the page does not have.
  public func section(_ kind: PageElement.SectionKind) -> PageSection? {
    switch kind {
    case .requestHeaders: requestHeaders
    case .requestParameters: requestParameters
    case .responseHeaders: responseHeaders
    case .responseParameters: responseParameters
    }
  }
}
