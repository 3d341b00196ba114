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
  let drafts = drafts ?? draftEndpoints(from: readings, settings: settings)
  // Drafts are large: their positions are sorted and sorted out in their place.
  let sorted = order(of: drafts, readings: readings)
  var doubts = sorted.flatMap { drafts[$0].doubts }
  let kept = firstOfEachEndpoint(sorted, of: drafts, readings: readings, doubts: &doubts)

  var endpoints = kept.map { drafts[$0].endpoint }
  let pages = Dictionary(
    kept.map { (drafts[$0].endpoint.id, drafts[$0].page) }, uniquingKeysWith: { first, _ in first })
  let requestHeaders = liftHeaders(&endpoints, of: .request)
  let responseHeaders = liftHeaders(&endpoints, of: .response)
  let api = API(
    name: settings.serviceName, servers: settings.servers, requestHeaders: requestHeaders,
    responseHeaders: responseHeaders)
  let provenance = Provenance(readings: readings, pages: pages, endpoints: endpoints)
  let uncorrected = Spec(api: api, endpoints: endpoints)
  let hasUnreadPages = kept.count < readings.count && readings.contains { $0.document == nil }
  let corrected = applyCorrections(
    corrections, to: uncorrected, provenance: provenance, hasUnreadPages: hasUnreadPages)
  let settled = settleDoubts(placeHeaderDoubts(doubts, in: endpoints), by: corrected.applied)
  var completed = completeNames(of: corrected.spec, pinned: names, nameSpans: nameSpans, map: map)
  if hasUnreadPages { completed.diagnostics.removeAll { $0.rule == .nameUnused } }

  let open = OpenDoubts(settled.open.filter { $0.severity >= severity }, about: readings)
  let others = corrected.diagnostics + settled.diagnostics + completed.diagnostics
  return Assembly(
    spec: open.haveErrors || others.hasErrors ? nil : completed.spec, names: completed.names, doubts: open,
    otherDiagnostics: others, settled: settled.handedOn, explainedConditions: settled.explainedConditions,
    uncorrected: uncorrected, provenance: provenance)
}

/// The positions of drafts by endpoint, those of one endpoint by file.
private func order(of drafts: [EndpointDraft], readings: [PageReading]) -> [Int] {
  let keys = drafts.indices.map { (id: drafts[$0].endpoint.id, position: $0) }
  return keys.sorted { lhs, rhs in
    if lhs.id != rhs.id { return lhs.id < rhs.id }
    let files = (readings[drafts[lhs.position].page].ledger.file, readings[drafts[rhs.position].page].ledger.file)
    return precedesInBytes(files.0, files.1)
  }.map(\.position)
}

/// The sorted positions without those of further pages of one endpoint, which are reported.
private func firstOfEachEndpoint(
  _ sorted: [Int], of drafts: [EndpointDraft], readings: [PageReading], doubts: inout [PageDoubt]
) -> [Int] {
  var kept: [Int] = []
  kept.reserveCapacity(sorted.count)
  for position in sorted {
    guard let first = kept.last, drafts[first].endpoint.id == drafts[position].endpoint.id else {
      kept.append(position)
      continue
    }
    let page = drafts[first].page
    doubts.append(
      .endpointRepeated(
        drafts[position].endpoint.id, page: drafts[position].page, first: page, firstFile: readings[page].ledger.file)
    )
  }
  return kept
}
