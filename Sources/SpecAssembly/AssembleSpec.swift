import Diagnostics
import PageReader
import SpecModel

/// Interprets pages as one spec: descriptions, nesting, shared headers, corrections, names.
///
/// The outcome does not depend on the order of the readings. Readings without a document are passed over: what is wrong with
/// them stands in their own diagnostics.
///
/// - Parameters:
///   - drafts: What `draftEndpoints` makes of the readings, in any order, where that was done before.
///   - severity: The diagnostics leave out doubts about the pages that weigh less.
///   - nameSpans: Where the pinned names stand; asked for only when one of them is to be reported.
///   - map: As for ``completeNames(of:pinned:nameSpans:map:)``.
public func assembleSpec(
  from readings: [PageReading], drafts: [EndpointDraft]? = nil, corrections: Corrections, names: NameTable,
  settings: AssemblySettings, atLeast severity: Severity = .note, nameSpans: () -> [NameSubject: SourceSpan] = { [:] },
  map: NamingMap = { (0..<$0).map($1) }
) -> Assembly {
  var drafts = sorted(drafts ?? draftEndpoints(from: readings[...], settings: settings), readings: readings)
  var doubts = drafts.flatMap(\.doubts)
  dropRepeatedEndpoints(&drafts, readings: readings, doubts: &doubts)

  var endpoints = drafts.map(\.endpoint)
  let pages = Dictionary(drafts.map { ($0.endpoint.id, $0.page) }, uniquingKeysWith: { first, _ in first })
  let requestHeaders = liftHeaders(&endpoints, of: \.request)
  let responseHeaders = liftHeaders(&endpoints, of: \.response)
  let api = API(
    name: settings.serviceName, servers: settings.servers, requestHeaders: requestHeaders,
    responseHeaders: responseHeaders)
  let provenance = Provenance(readings: readings, pages: pages, endpoints: endpoints)
  let uncorrected = Spec(api: api, endpoints: endpoints)
  let hasUnreadPages = drafts.count < readings.count && readings.contains { $0.document == nil }
  let corrected = applyCorrections(
    corrections, to: uncorrected, provenance: provenance, hasUnreadPages: hasUnreadPages)
  let settled = settleDoubts(placeHeaderDoubts(doubts, in: endpoints), by: corrected.applied)
  var completed = completeNames(of: corrected.spec, pinned: names, nameSpans: nameSpans, map: map)
  if hasUnreadPages { completed.diagnostics.removeAll { $0.rule == .nameUnused } }

  let diagnostics =
    (settled.open.filter { $0.severity >= severity }.map { $0.diagnostic(in: readings) } + corrected.diagnostics
    + settled.diagnostics
    + completed.diagnostics).inOrder()
  return Assembly(
    spec: diagnostics.hasErrors ? nil : completed.spec, names: completed.names, diagnostics: diagnostics,
    settled: settled.handedOn, explainedConditions: settled.explainedConditions,
    uncorrected: uncorrected, provenance: provenance)
}

/// Drafts by endpoint, those of one endpoint by file.
private func sorted(_ drafts: [EndpointDraft], readings: [PageReading]) -> [EndpointDraft] {
  // Drafts are large: their short keys are sorted in their place.
  let keys = drafts.indices.map { (id: drafts[$0].endpoint.id, position: $0) }
  return keys.sorted { lhs, rhs in
    if lhs.id != rhs.id { return lhs.id < rhs.id }
    let files = (readings[drafts[lhs.position].page].ledger.file, readings[drafts[rhs.position].page].ledger.file)
    return precedesInBytes(files.0, files.1)
  }.map { drafts[$0.position] }
}

/// Keeps the first of several pages of one endpoint and reports the others. The drafts are sorted.
private func dropRepeatedEndpoints(
  _ drafts: inout [EndpointDraft], readings: [PageReading], doubts: inout [PageDoubt]
) {
  var kept: [EndpointDraft] = []
  kept.reserveCapacity(drafts.count)
  for draft in drafts {
    guard let first = kept.last, first.endpoint.id == draft.endpoint.id else {
      kept.append(draft)
      continue
    }
    doubts.append(
      .endpointRepeated(
        draft.endpoint.id, page: draft.page, first: first.page, firstFile: readings[first.page].ledger.file))
  }
  drafts = kept
}
