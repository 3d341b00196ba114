import SpecModel

/// The differences between two descriptions of one endpoint, headers and fields aside.
func compareFacts(_ base: Endpoint, _ head: Endpoint) -> [Draft] {
  var drafts: [Draft] = []

  func add(
    _ rule: DiffRule, _ member: [String], _ before: String?, _ after: String?, _ effect: Effect, _ direction: Direction,
    _ changes: [EndpointChange], source: Verdict = .none
  ) {
    drafts.append(
      Draft(
        rule: rule, place: SpecPlace(head.id, member), before: before, after: after, effect: effect,
        direction: direction,
        source: source, changes: changes.map { .endpoint(base.id, $0) }))
  }

  if base.id != head.id {
    add(.endpointMoved, [], base.id.description, head.id.description, .replaced, .both, [])
    drafts[0].changes = [.endpointMoved(Replacement(base.id, head.id))]
  }
  if !isSame(base.name, head.name) {
    let isRenamed = base.name != nil && head.name != nil
    add(
      .endpointName, ["name"], base.name, head.name, .replaced, .neither, [.name(Replacement(base.name, head.name))],
      source: isRenamed ? Verdict(.breaking, "the type `\(base.name ?? "")` is now `\(head.name ?? "")`") : .none)
  }
  let pageChange: [EndpointChange] = isSame(base.page, head.page) ? [] : [.page(Replacement(base.page, head.page))]
  if !isSame(base.title, head.title) {
    // A page's file is named after its title, so both change together.
    add(
      .endpointRetitled, ["title"], base.title, head.title, .wording, .neither,
      [.title(Replacement(base.title, head.title))] + pageChange)
  } else if !pageChange.isEmpty {
    add(.pageRenamed, ["page"], base.page, head.page, .wording, .neither, pageChange)
  }
  if base.mode != head.mode {
    add(
      .endpointMode, ["mode"], base.mode.rawValue, head.mode.rawValue, .replaced, .both,
      [.mode(Replacement(base.mode, head.mode))])
  }
  let isOtherVersion = !isSame(base.version, head.version)
  if isOtherVersion || !isSame(base.versions, head.versions) {
    let text = { (endpoint: Endpoint) in "\(endpoint.version) of \(endpoint.versions.joined(separator: ", "))" }
    var changes: [EndpointChange] = isOtherVersion ? [.version(Replacement(base.version, head.version))] : []
    if !isSame(base.versions, head.versions) { changes.append(.versions(Replacement(base.versions, head.versions))) }
    add(.endpointVersion, ["version"], text(base), text(head), isOtherVersion ? .undecidable : .wording, .both, changes)
  }
  for (way, old, new) in [(Way.request, base.request, head.request), (.response, base.response, head.response)]
  where old.isEncrypted != new.isEncrypted {
    let text = { (isEncrypted: Bool) in isEncrypted ? "encrypted" : "clear" }
    add(
      .encryption, [way.rawValue, "encrypted"], text(old.isEncrypted), text(new.isEncrypted), .replaced, way.direction,
      [.encryption(way, Replacement(old.isEncrypted, new.isEncrypted))])
  }
  if base.isResultsTruncated != head.isResultsTruncated {
    let text = { (isTruncated: Bool) in isTruncated ? "cut off" : "complete" }
    add(
      .truncation, ["resultsTruncated"], text(base.isResultsTruncated), text(head.isResultsTruncated),
      head.isResultsTruncated ? .undecidable : .wording, .response,
      [.truncation(Replacement(base.isResultsTruncated, head.isResultsTruncated))])
  }
  let labels = { (endpoint: Endpoint) in endpoint.testCases.map { "\($0.status) \($0.label)" } }
  if !isSame(labels(base), labels(head)) {
    let (before, after) = changedLines(labels(base), labels(head))
    add(
      .testCases, ["testCases"], before.isEmpty ? nil : before.joined(separator: "\n"),
      after.isEmpty ? nil : after.joined(separator: "\n"), .wording, .neither,
      [.testCases(Replacement(base.testCases, head.testCases))])
  }
  if !isSame(base.description, head.description) {
    drafts.append(
      describeDescriptionChange(
        base.description, head.description, place: SpecPlace(head.id, ["description"]), direction: .both,
        change: .endpoint(base.id, .description(Replacement(base.description, head.description)))))
  }
  return drafts
}

/// The differences between two descriptions of one endpoint's parameters.
func compareParameters(_ base: Endpoint, _ head: Endpoint) -> [Draft] {
  var drafts: [Draft] = []
  for (way, old, new) in [
    (Way.request, base.request.fields, head.request.fields), (.response, base.response.fields, head.response.fields),
  ] where !old.isEmpty || !new.isEmpty {
    let scope = FieldScope(endpoint: head.id, baseEndpoint: base.id, way: way, isHeader: false) {
      .endpoint(base.id, .field(way, $0))
    }
    drafts += compareFields(old, new, scope)
  }
  return drafts
}
