import Diagnostics
import PageReader
import SpecModel

/// Answers which lines of the pages stand behind a place of the spec.
///
/// Nothing is computed until it is asked: it holds the readings and finds the lines by reading a page's nesting again.
public struct Provenance: Sendable {
  private let readings: [PageReading]
  private let homes: [EndpointID: Home]
  /// As the pages tell it, before corrections.
  private let endpoints: [Endpoint]

  /// Where an endpoint is, by position.
  private struct Home {
    var reading: Int
    var endpoint: Int
  }

  /// - Parameter pages: The reading of each endpoint, by position.
  init(readings: [PageReading], pages: [EndpointID: Int], endpoints: [Endpoint]) {
    self.readings = readings
    self.endpoints = endpoints
    var homes: [EndpointID: Home] = [:]
    homes.reserveCapacity(endpoints.count)
    // By position: going through the endpoints themselves would copy each.
    for position in endpoints.indices {
      let id = endpoints[position].id
      homes[id] = pages[id].map { Home(reading: $0, endpoint: position) }
    }
    self.homes = homes
  }

  /// The lines that say what stands at `place`, in the page's order.
  ///
  /// A part of a field that no line states by itself stands on the whole field; a shared header on the first page that agrees
  /// with it. Empty for what no page says, such as the service's name.
  public func lines(behind place: SpecPlace) -> [SourceSpan] {
    guard var trace = trace(of: place) else { return [] }
    return trace.spans(of: trace.elements(behind: place.path))
  }

  /// The lines behind a place on every page that says it: of a shared header those of all pages that have it, the pages that agree
  /// with it first.
  public func linesOnAllPages(behind place: SpecPlace) -> [SourceSpan] {
    guard place.endpoint == nil else { return lines(behind: place) }
    return endpoints(withHeaderAt: place.path).flatMap { id -> [SourceSpan] in
      guard var trace = trace(of: id) else { return [] }
      return trace.spans(of: trace.elements(behind: place.path))
    }
  }

  /// The lines behind each of many places, in whatever order; those of one endpoint share the work.
  public func lines(behind places: [SpecPlace]) -> [[SourceSpan]] {
    var found = Array(repeating: [SourceSpan](), count: places.count)
    for (endpoint, positions) in Dictionary(grouping: places.indices, by: { places[$0].endpoint }) {
      guard endpoint != nil, var trace = trace(of: places[positions[0]]) else {
        for position in positions { found[position] = lines(behind: places[position]) }
        continue
      }
      for position in positions {
        let elements = trace.elements(behind: places[position].path)
        found[position] = trace.spans(of: elements)
      }
    }
    return found
  }

  /// The first line behind each of many places; those of one endpoint in a row share the work.
  ///
  /// - Parameter withText: Whether the spans are to be shown, and not only to be put in order.
  public func firstLines(behind places: [SpecPlace], withText: Bool = true) -> [SourceSpan?] {
    var latest: (endpoint: EndpointID, trace: PageTrace?)?
    return places.map { place in
      guard let endpoint = place.endpoint else { return lines(behind: place).first }
      if latest?.endpoint != endpoint { latest = (endpoint, trace(of: endpoint)) }
      return latest?.trace?.firstSpan(behind: place.path, withText: withText)
    }
  }

  /// What a decision about `place` rests on.
  ///
  /// For a field or a part of one that is the field with all its lines, so that a reworded description asks for another look;
  /// for nesting, the names of the children besides. For what is not there it is what is around it. A decision about a shared
  /// header rests on every page that has the header: each wording counts once, that of the shared description first.
  public func basis(of place: SpecPlace) -> Basis {
    var basis = Basis()
    for id in place.endpoint.map({ [$0] }) ?? endpoints(withHeaderAt: place.path) {
      guard var trace = trace(of: id) else { continue }
      let elements = trace.nearestElements(decidedAt: place.path)
      basis.add(texts: trace.texts(of: elements), spans: trace.spans(of: elements))
    }
    return basis
  }

  /// The page of the place's endpoint; for a shared header the first page that agrees with it.
  private func trace(of place: SpecPlace) -> PageTrace? {
    guard let id = place.endpoint else { return endpoints(withHeaderAt: place.path).lazy.compactMap(trace).first }
    return trace(of: id)
  }

  private func trace(of id: EndpointID) -> PageTrace? {
    guard let home = homes[id], let document = readings[home.reading].document else { return nil }
    return PageTrace(
      document: document, ledger: readings[home.reading].ledger, endpoint: endpoints[home.endpoint])
  }

  /// The endpoints that have a shared header, those that agree with it first.
  private func endpoints(withHeaderAt path: [String]) -> [EndpointID] {
    guard path.count >= 2 else { return [] }
    let isRequest = path[0] == "requestHeaders"
    guard isRequest || path[0] == "responseHeaders" else { return [] }
    var agreeing: [EndpointID] = []
    var departing: [EndpointID] = []
    // By position: going through the endpoints themselves would copy each.
    for index in endpoints.indices {
      let headers = isRequest ? endpoints[index].request.headers : endpoints[index].response.headers
      guard let use = headers.first(where: { $0.name == path[1] }) else { continue }
      if use.isDeparture { departing.append(endpoints[index].id) } else { agreeing.append(endpoints[index].id) }
    }
    return agreeing + departing
  }
}

/// The lines that a decision rests on.
public struct Basis: Hashable, Sendable {
  /// Without indentation, in the page's order; several wordings one after the other.
  public private(set) var texts: [String] = []
  public private(set) var spans: [SourceSpan] = []
  /// The wordings, each once.
  private var wordings: Set<[[UInt8]]> = []

  /// The short hash of the texts, joined by line ends, as corrections hold it.
  public var hash: String { shortHash(texts.joined(separator: "\n")) }

  /// Whether every page that the decision rests on has this line.
  func isEverywhere(_ text: String) -> Bool {
    wordings.allSatisfy { $0.contains { $0.elementsEqual(text.utf8) } }
  }

  /// Adds the lines of one page, unless another page has the same.
  fileprivate mutating func add(texts: [String], spans: [SourceSpan]) {
    guard wordings.insert(texts.map { Array($0.utf8) }).inserted else { return }
    self.texts += texts
    self.spans += spans
  }
}
