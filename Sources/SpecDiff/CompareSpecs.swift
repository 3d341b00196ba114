import Diagnostics
import SpecModel

/// Compares two specs as an API: one finding for each edit of a declaration, none for its uses.
///
/// A header that endpoints share counts once; a field or endpoint under a new name or at a new place counts once. The findings of
/// `compareSpecs(base: b, head: a)` mirror those of `compareSpecs(base: a, head: b)`, and the order in which anything was read makes no difference.
///
/// - Parameter corrections: The human decisions of both sides, which are compared as well; they are no part of what
///   ``applyFindings(_:to:)`` does.
public func compareSpecs(
  base: Spec, head: Spec, corrections: Replacement<Corrections> = Replacement(Corrections(), Corrections())
) -> Comparison {
  var drafts = compareService(base.api, head.api) + compareCorrections(corrections.before, corrections.after)
  var requestHeaders = SharedHeaders(base.api.requestHeaders, head.api.requestHeaders, .request)
  var responseHeaders = SharedHeaders(base.api.responseHeaders, head.api.responseHeaders, .response)
  let match = EndpointMatch(base.endpoints, head.endpoints)
  for (left, right) in match.pairs {
    let (old, new) = (base.endpoints[left], head.endpoints[right])
    var own = compareFacts(old, new)
    own += requestHeaders.compareUses(old.request.headers, new.request.headers, from: old.id, to: new.id)
    own += responseHeaders.compareUses(old.response.headers, new.response.headers, from: old.id, to: new.id)
    own += compareParameters(old, new)
    own += compareResults(old, new)
    if old.id != new.id { own = own.map { $0.standing(at: SpecPlace(old.id), insteadOf: SpecPlace(new.id)) } }
    if !own.isEmpty { drafts += foldSuspectExtraction(own, old, new) }
  }
  let removed = match.removed.map { base.endpoints[$0] }
  let added = match.added.map { head.endpoints[$0] }
  drafts += removed.map(draftRemoval)
  drafts += added.map(draftAddition)
  drafts += requestHeaders.drafts + responseHeaders.drafts
  foldHeadersOfEndpoints(&drafts, removed: removed, added: added)
  weighNumberTypes(&drafts, base, head)
  var titles: [EndpointID: String] = [:]
  for endpoint in base.endpoints + head.endpoints { titles[endpoint.id] = endpoint.title }
  let touched = Set(drafts.compactMap(\.place.endpoint))
  return Comparison(
    findings: drafts.map(\.finding).inReviewOrder(), titles: titles.filter { touched.contains($0.key) })
}

private func compareService(_ base: API, _ head: API) -> [Draft] {
  var drafts: [Draft] = []
  if !isSame(base.name, head.name) {
    drafts.append(
      Draft(
        rule: .serviceName, place: SpecPlace(nil, ["name"]), before: base.name, after: head.name, effect: .wording,
        direction: .neither, changes: [.serviceName(Replacement(base.name, head.name))]))
  }
  let text = { (api: API) in api.servers.map { "\($0.name): \($0.url)" } }
  if base.servers != head.servers {
    drafts.append(
      Draft(
        rule: .servers, place: SpecPlace(nil, ["servers"]), before: text(base).joined(separator: "\n"),
        after: text(head).joined(separator: "\n"), effect: .undecidable, direction: .neither,
        changes: [.servers(Replacement(base.servers, head.servers))]))
  }
  return drafts
}

private func draftRemoval(_ endpoint: Endpoint) -> Draft {
  Draft(
    rule: .endpointRemoved, place: SpecPlace(endpoint.id), before: Describe.endpoint(endpoint), effect: .removed,
    direction: .both,
    source: Verdict(.breaking, "the type `\(endpoint.name ?? endpoint.title)` and its client method are gone"),
    changes: [.endpointRemoved(endpoint)], numberNames: endpoint.numberNames)
}

private func draftAddition(_ endpoint: Endpoint) -> Draft {
  Draft(
    rule: .endpointAdded, place: SpecPlace(endpoint.id), after: Describe.endpoint(endpoint), effect: .added,
    direction: .both,
    source: Verdict(.safe, "the type `\(endpoint.name ?? endpoint.title)` and its client method are new"),
    changes: [.endpointAdded(endpoint)], numberNames: endpoint.numberNames)
}

extension Endpoint {
  fileprivate var numberNames: [String] { (request.fields + response.fields).flatMap(\.numberNames) }
}
