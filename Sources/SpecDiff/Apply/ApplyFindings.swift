import SpecModel

/// Does to `base` what the findings tell: applied to a comparison's base, all of its findings give its head.
public func applyFindings(_ findings: [Finding], to base: Spec) -> Spec {
  applyChanges(findings.flatMap(\.changes), to: base)
}

/// As above, of bare changes; their order makes no difference.
public func applyChanges(_ changes: [Change], to base: Spec) -> Spec {
  var api = base.api
  var removed: Set<EndpointID> = []
  var added: [Endpoint] = []
  var moves: [EndpointID: EndpointID] = [:]
  var edits: [EndpointID: [EndpointChange]] = [:]
  var headers: [Way: [FieldChange]] = [:]
  for change in changes {
    switch change {
    case .serviceName(let name): api.name = name.after
    case .servers(let servers): api.servers = servers.after
    case .sharedHeader(let way, let change): headers[way, default: []].append(change)
    case .endpointAdded(let endpoint): added.append(endpoint)
    case .endpointRemoved(let endpoint): removed.insert(endpoint.id)
    case .endpointMoved(let ids): moves[ids.before] = ids.after
    case .endpoint(let id, let change): edits[id, default: []].append(change)
    }
  }
  api.requestHeaders = applyFieldChanges(headers[.request] ?? [], to: api.requestHeaders)
  api.responseHeaders = applyFieldChanges(headers[.response] ?? [], to: api.responseHeaders)
  let uses = [
    HeaderUses(base.api.requestHeaders, api.requestHeaders, headers[.request] ?? [], .request),
    HeaderUses(base.api.responseHeaders, api.responseHeaders, headers[.response] ?? [], .response),
  ]
  var endpoints = added
  for endpoint in base.endpoints where !removed.contains(endpoint.id) {
    var edited = applyEndpointChanges(edits[endpoint.id] ?? [], to: endpoint, headers: uses)
    edited.id = moves[endpoint.id] ?? endpoint.id
    endpoints.append(edited)
  }
  return Spec(api: api, endpoints: endpoints.sorted { $0.id < $1.id })
}

/// The base's members that are kept, in the head's order, with what was added at its place.
func applyListChanges<Member>(_ changes: [ListChange<Member>], to base: [Member]) -> [Member] {
  var removed: Set<Int> = []
  var added: [(index: Int, member: Member)] = []
  var order = Array(base.indices)
  for change in changes {
    switch change {
    case .added(let member, let index): added.append((index, member))
    case .removed(_, let index): removed.insert(index)
    case .reordered(let indices): order = indices
    }
  }
  var list = order.filter { base.indices.contains($0) && !removed.contains($0) }.map { base[$0] }
  for (index, member) in added.sorted(by: { $0.index < $1.index }) { list.insert(member, at: min(index, list.count)) }
  return list
}
