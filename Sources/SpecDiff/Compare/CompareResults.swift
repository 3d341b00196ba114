import SpecModel

/// The differences between the documented results of one endpoint.
func compareResults(_ base: Endpoint, _ head: Endpoint) -> [Draft] {
  let match = ListMatch(base.results, head.results, key: \.code) {
    $0.status == $1.status && isSame($0.message, $1.message) && isSame($0.description, $1.description)
  }
  let oldCases = Set(base.results.lazy.filter(\.isError).map(\.code))
  let newCases = Set(head.results.lazy.filter(\.isError).map(\.code))
  var drafts: [Draft] = []

  func add(
    _ rule: DiffRule, _ code: String?, _ member: String?, _ before: String?, _ after: String?, _ effect: Effect,
    _ change: EndpointChange, source: Verdict = .none, ofBase: Bool = false
  ) {
    let owner = ofBase ? base.id : head.id
    let place = code.map { SpecPlace.result($0, of: owner, member: member) } ?? SpecPlace(owner, ["results"])
    drafts.append(
      Draft(
        rule: rule, place: place, before: before, after: after, effect: effect, direction: .response, source: source,
        changes: [.endpoint(base.id, change)]))
  }

  /// What a code that is listed or not makes of the Swift error enumeration.
  func caseVerdict(_ code: String, name: String?) -> Verdict {
    switch (oldCases.contains(code), newCases.contains(code)) {
    case (false, true):
      Verdict(.risky, "`ErrorCode` has the new case `\(name ?? code)`, which a switch without a default does not cover")
    case (true, false): Verdict(.breaking, "the case `\(name ?? code)` of `ErrorCode` is gone")
    default: .none
    }
  }

  for (old, new) in match.pairs {
    let (before, after) = (base.results[old], head.results[new])
    if before.status != after.status {
      add(
        .resultStatus, after.code, "status", String(before.status), String(after.status), .replaced,
        .resultStatus(at: old, Replacement(before.status, after.status)),
        source: caseVerdict(after.code, name: after.name ?? before.name))
    }
    if !isSame(before.message, after.message) || !isSame(before.description, after.description) {
      let sameWords = haveSameWords(Describe.meaning(before), Describe.meaning(after))
      add(
        .resultMeaning, after.code, nil, Describe.meaning(before), Describe.meaning(after),
        sameWords ? .wording : .undecidable,
        .resultMeaning(at: old, Replacement(ResultMeaning(before), ResultMeaning(after))))
    }
    if !isSame(before.name, after.name) {
      let isRenamed =
        before.name != nil && after.name != nil && newCases.contains(after.code) && oldCases.contains(after.code)
      add(
        .errorName, after.code, "name", before.name, after.name, .replaced,
        .resultName(at: old, Replacement(before.name, after.name)),
        source: isRenamed ? Verdict(.breaking, "the case `\(before.name ?? "")` has another name") : .none)
    }
  }
  for index in match.removed {
    let result = base.results[index]
    add(
      .resultRemoved, result.code, nil, "\(result.status) \(Describe.meaning(result))", nil, .tightened,
      .results(.removed(result, at: index)), source: caseVerdict(result.code, name: result.name), ofBase: true)
  }
  for index in match.added {
    let result = head.results[index]
    add(
      .resultAdded, result.code, nil, nil, "\(result.status) \(Describe.meaning(result))",
      result.isError ? .widened : .added,
      .results(.added(result, at: index)), source: caseVerdict(result.code, name: result.name))
  }
  if let order = match.reordering {
    let codes = { (indices: [Int]) in indices.map { base.results[$0].code }.joined(separator: ", ") }
    add(.resultsReordered, nil, nil, codes(order.sorted()), codes(order), .wording, .results(.reordered(order)))
  }
  return drafts
}

extension Endpoint.Result {
  /// Whether it becomes a case of the endpoint's error enumeration.
  var isError: Bool { !isSuccess }
}
