import SpecModel

func applyEndpointChanges(_ changes: [EndpointChange], to base: Endpoint, headers: [HeaderUses]) -> Endpoint {
  var endpoint = base
  var results: [ListChange<Endpoint.Result>] = []
  var fields: [Way: [FieldChange]] = [:]
  for change in changes {
    switch change {
    case .name(let name): endpoint.name = name.after
    case .title(let title): endpoint.title = title.after
    case .mode(let mode): endpoint.mode = mode.after
    case .version(let version): endpoint.version = version.after
    case .versions(let versions): endpoint.versions = versions.after
    case .page(let page): endpoint.page = page.after
    case .description(let lines): endpoint.description = lines.after
    case .encryption(.request, let isEncrypted): endpoint.request.isEncrypted = isEncrypted.after
    case .encryption(.response, let isEncrypted): endpoint.response.isEncrypted = isEncrypted.after
    case .truncation(let isTruncated): endpoint.isResultsTruncated = isTruncated.after
    case .testCases(let cases): endpoint.testCases = cases.after
    case .results(let change): results.append(change)
    case .resultStatus(let index, let status): edit(&endpoint.results, index) { $0.status = status.after }
    case .resultName(let index, let name): edit(&endpoint.results, index) { $0.name = name.after }
    case .resultMeaning(let index, let meaning):
      edit(&endpoint.results, index) {
        ($0.message, $0.description) = (meaning.after.message, meaning.after.description)
      }
    case .field(let way, let change): fields[way, default: []].append(change)
    case .headers, .header, .headerKept: break
    }
  }
  endpoint.results = applyListChanges(results, to: endpoint.results)
  endpoint.request.fields = applyFieldChanges(fields[.request] ?? [], to: endpoint.request.fields)
  endpoint.response.fields = applyFieldChanges(fields[.response] ?? [], to: endpoint.response.fields)
  for uses in headers {
    switch uses.way {
    case .request: endpoint.request.headers = uses.applying(changes, to: base.request.headers)
    case .response: endpoint.response.headers = uses.applying(changes, to: base.response.headers)
    }
  }
  return endpoint
}

/// Edits the member at `index`, if there is one.
func edit<Member>(_ list: inout [Member], _ index: Int, _ body: (inout Member) -> Void) {
  if list.indices.contains(index) { body(&list[index]) }
}
