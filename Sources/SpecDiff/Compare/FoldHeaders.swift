import SpecModel

/// A shared header that came or went only because an endpoint did belongs to that endpoint's finding.
func foldHeadersOfEndpoints(_ drafts: inout [Draft], removed: [Endpoint], added: [Endpoint]) {
  if removed.isEmpty && added.isEmpty { return }
  let lostUses = firstUsers(removed)
  let wonUses = firstUsers(added)
  var places: [SpecPlace: Int] = [:]
  for (index, draft) in drafts.enumerated()
  where draft.rule.rule == DiffRule.endpointAdded.rule || draft.rule.rule == DiffRule.endpointRemoved.rule {
    places[draft.place] = index
  }
  var folded: Set<Int> = []
  for index in drafts.indices where drafts[index].changes.count == 1 {
    let owner: EndpointID? =
      switch drafts[index].changes[0] {
      case .sharedHeader(let way, .removed(let field, at: let path)) where path.count == 1:
        lostUses[HeaderKey(way: way, name: field.name)]
      case .sharedHeader(let way, .added(let field, at: let path)) where path.count == 1:
        wonUses[HeaderKey(way: way, name: field.name)]
      default: nil
      }
    guard let owner, let target = places[SpecPlace(owner)] else { continue }
    drafts[target].changes += drafts[index].changes
    folded.insert(index)
  }
  if !folded.isEmpty { drafts = drafts.indices.filter { !folded.contains($0) }.map { drafts[$0] } }
}

private struct HeaderKey: Hashable {
  var way: Way
  var name: String
}

/// The first endpoint that uses each header.
private func firstUsers(_ endpoints: [Endpoint]) -> [HeaderKey: EndpointID] {
  var users: [HeaderKey: EndpointID] = [:]
  for endpoint in endpoints {
    for use in endpoint.request.headers where users[HeaderKey(way: .request, name: use.name)] == nil {
      users[HeaderKey(way: .request, name: use.name)] = endpoint.id
    }
    for use in endpoint.response.headers where users[HeaderKey(way: .response, name: use.name)] == nil {
      users[HeaderKey(way: .response, name: use.name)] = endpoint.id
    }
  }
  return users
}
