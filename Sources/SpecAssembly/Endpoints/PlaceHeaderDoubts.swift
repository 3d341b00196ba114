import PageReader
import SpecModel

/// Moves doubts about headers that endpoints share to the shared header, and keeps one of those that every page repeats.
///
/// `doubts` are in the order of the endpoints.
func placeHeaderDoubts(_ doubts: [PageDoubt], in endpoints: [Endpoint]) -> [PageDoubt] {
  guard doubts.contains(where: \.isHeader) else { return doubts }
  var sections: [EndpointID: Endpoint] = [:]
  for endpoint in endpoints { sections[endpoint.id] = endpoint }
  var seen: Set<HeaderDoubtKey> = []
  return doubts.compactMap { doubt in
    guard doubt.isHeader, doubt.severity < .error, let place = doubt.place, let id = place.endpoint,
      let endpoint = sections[id], place.path.count >= 3
    else { return doubt }
    let section = place.path[0] == SpecPlace.Direction.request.rawValue ? endpoint.request : endpoint.response
    let isShared = section.headers.contains { $0.name == place.path[2] && $0.departure == nil }
    guard isShared else { return doubt }
    var moved = doubt
    let shared = SpecPlace(nil, ["\(place.path[0])Headers"] + place.path.dropFirst(2))
    moved.place = shared
    return seen.insert(HeaderDoubtKey(place: shared, rule: doubt.rule.id, message: doubt.message)).inserted
      ? moved : nil
  }
}

private struct HeaderDoubtKey: Hashable {
  var place: SpecPlace
  var rule: String
  var message: String
}
