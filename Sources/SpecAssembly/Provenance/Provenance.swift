import Diagnostics
import PageReader
import SpecModel

/// Answers which lines of the pages stand behind a place of the spec.
///
/// Nothing is computed until it is asked: it holds the readings and finds the lines by reading a page's nesting again.
public struct Provenance: Sendable {
  private let readings: [PageReading]
  /// The reading of each endpoint, by position.
  private let pages: [EndpointID: Int]
  /// As the pages tell it, before corrections.
  private let endpoints: [Endpoint]

  init(readings: [PageReading], pages: [EndpointID: Int], endpoints: [Endpoint]) {
    self.readings = readings
    self.pages = pages
    self.endpoints = endpoints
  }

  /// The lines that say what stands at `place`, in the page's order.
  ///
  /// A part of a field that no line states by itself stands on the whole field; a shared header on the first page that agrees
  /// with it. Empty for what no page says, such as the service's name.
  public func lines(behind place: SpecPlace) -> [SourceSpan] {
    guard let trace = trace(of: place) else { return [] }
    return trace.spans(of: trace.elements(behind: place.path))
  }

  /// The lines behind each of many places; those of one endpoint in a row share the work.
  public func lines(behind places: [SpecPlace]) -> [[SourceSpan]] {
    var latest: (endpoint: EndpointID, trace: PageTrace)?
    return places.map { place in
      guard let endpoint = place.endpoint else { return lines(behind: place) }
      if latest?.endpoint != endpoint { latest = trace(of: place).map { (endpoint, $0) } }
      guard let trace = latest?.trace, latest?.endpoint == endpoint else { return [] }
      return trace.spans(of: trace.elements(behind: place.path))
    }
  }

  /// What a decision about `place` rests on.
  ///
  /// For a field or a part of one that is the field with all its lines, so that a reworded description asks for another look;
  /// for nesting, the names of the children besides. For what is not there it is what is around it.
  public func basis(of place: SpecPlace) -> Basis {
    guard let trace = trace(of: place) else { return Basis(texts: [], spans: []) }
    var path = place.path
    while true {
      let elements = trace.elements(decidedAt: path)
      if !elements.isEmpty { return Basis(texts: trace.texts(of: elements), spans: trace.spans(of: elements)) }
      guard path.popLast() != nil else { return Basis(texts: [], spans: []) }
    }
  }

  /// The page of the place's endpoint; for a shared header the first page that agrees with it.
  private func trace(of place: SpecPlace) -> PageTrace? {
    guard let endpoint = place.endpoint ?? representative(of: place.path), let page = pages[endpoint],
      let document = readings[page].document
    else { return nil }
    return PageTrace(document: document, ledger: readings[page].ledger)
  }

  private func representative(of path: [String]) -> EndpointID? {
    guard path.count >= 2 else { return nil }
    let section: KeyPath<Endpoint, Endpoint.Section>
    switch path[0] {
    case "requestHeaders": section = \.request
    case "responseHeaders": section = \.response
    default: return nil
    }
    return endpoints.first { endpoint in
      endpoint[keyPath: section].headers.contains { $0.name == path[1] && $0.departure == nil }
    }?.id
  }
}

/// The lines that a decision rests on.
public struct Basis: Hashable, Sendable {
  /// Without indentation, in the page's order.
  public var texts: [String]
  public var spans: [SourceSpan]

  /// The short hash of the texts, joined by line ends, as corrections hold it.
  public var hash: String { shortHash(texts.joined(separator: "\n")) }
}
