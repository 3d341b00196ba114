import SpecModel

/// What happened to the shared headers of one way, for the endpoints that use them.
struct SharedHeaders {
  let way: Way
  let base: [String: Field]
  let head: [String: Field]
  /// The head's name for a header of the base.
  private(set) var newName: [String: String] = [:]
  private(set) var drafts: [Draft]
  /// The drafts that tell of a shared header that is new or gone, by its name.
  private var additions: [String: Int] = [:]
  private var removals: [String: Int] = [:]
  /// The draft that tells of a member of a shared header, by the head's name.
  private var memberDrafts: [String: [FieldMember: Int]] = [:]

  init(_ base: [Field], _ head: [Field], _ way: Way) {
    self.way = way
    self.base = Dictionary(base.map { ($0.name, $0) }) { first, _ in first }
    self.head = Dictionary(head.map { ($0.name, $0) }) { first, _ in first }
    let scope = FieldScope(way: way, isHeader: true) { .sharedHeader(way, $0) }
    drafts = compareFields(base, head, scope)
    for header in base { newName[header.name] = header.name }
    for (index, draft) in drafts.enumerated() {
      guard case .sharedHeader(_, let change)? = draft.changes.first else { continue }
      switch change {
      case .added(let field, let path) where path.count == 1: additions[field.name] = index
      case .removed(let field, let path) where path.count == 1:
        removals[field.name] = index
        newName[field.name] = nil
      case .member(let path, .name(let names)) where path.count == 1: newName[names.before] = names.after
      default: break
      }
    }
    for (index, draft) in drafts.enumerated() {
      for change in draft.changes {
        guard case .sharedHeader(_, .member(let path, let member)) = change, path.count == 1,
          base.indices.contains(path[0])
        else { continue }
        guard let name = newName[base[path[0]].name] else { continue }
        memberDrafts[name, default: [:]][member.member] = index
      }
    }
  }

  /// Compares one endpoint's uses. What follows from a shared header alone is added to that header's own finding.
  mutating func compareUses(
    _ old: [HeaderUse], _ new: [HeaderUse], from baseEndpoint: EndpointID, to endpoint: EndpointID
  ) -> [Draft] {
    var drafts: [Draft] = []
    let match = ListMatch(old.map { newName[$0.name] ?? $0.name }, new.map(\.name), key: { $0 })
    for index in match.removed {
      let use = old[index]
      let change = Change.endpoint(baseEndpoint, .headers(way, .removed(use, at: index)))
      if let shared = removals[use.name] {
        self.drafts[shared].changes.append(change)
      } else {
        let field = use.departure ?? base[use.name]
        drafts.append(
          Draft(
            rule: .headerRemoved, place: .header(use.name, of: baseEndpoint, in: way),
            before: field.map(Describe.field),
            effect: .removed, direction: way.direction, changes: [change]))
      }
    }
    for index in match.added {
      let use = new[index]
      let change = Change.endpoint(baseEndpoint, .headers(way, .added(use, at: index)))
      if let shared = additions[use.name] {
        self.drafts[shared].changes.append(change)
      } else {
        let field = use.departure ?? head[use.name]
        drafts.append(
          Draft(
            rule: .headerAdded, place: .header(use.name, of: endpoint, in: way), after: field.map(Describe.field),
            effect: field.map { additionEffect($0, way) } ?? .added, direction: way.direction, changes: [change]))
      }
    }
    if let order = match.reordering {
      let (before, after) = (match.pairs.map(\.base).sorted(), match.pairs.map(\.head).sorted())
      drafts.append(
        Draft(
          rule: .headersReordered, place: SpecPlace(endpoint, [way.rawValue, "headers"]),
          before: before.map { old[$0].name }.joined(separator: ", "),
          after: after.map { new[$0].name }.joined(separator: ", "),
          effect: .wording, direction: way.direction,
          changes: [.endpoint(baseEndpoint, .headers(way, .reordered(order)))]))
    }
    for (left, right) in match.pairs { drafts += compareUse(old[left], new[right], from: baseEndpoint, to: endpoint) }
    return drafts
  }

  /// An endpoint's own description of a header: only what it does not merely inherit from the shared one.
  private mutating func compareUse(
    _ old: HeaderUse, _ new: HeaderUse, from baseEndpoint: EndpointID, to endpoint: EndpointID
  ) -> [Draft] {
    if old.departure == nil && new.departure == nil { return [] }
    guard let oldShared = base[old.name], let newShared = head[new.name] else { return [] }
    let oldOwn = old.departure ?? oldShared
    let newOwn = new.departure ?? newShared
    let way = way
    let scope = MemberScope(
      way: way, isHeader: true, isWhole: true, fieldName: new.name,
      place: { .header(new.name, of: endpoint, in: way, member: $0) },
      change: { .endpoint(baseEndpoint, .header(way, name: old.name, $0)) })
    let inherited = FieldMember.allCases.filter { $0.isSame(oldOwn, oldShared) && $0.isSame(newOwn, newShared) }
    for member in FieldMember.allCases
    where member.isSame(oldOwn, oldShared) && member.isSame(newOwn, oldOwn) && !inherited.contains(member) {
      // The shared header changed and this page did not: part of that finding.
      guard let index = memberDrafts[new.name]?[member] else { continue }
      self.drafts[index].changes.append(.endpoint(baseEndpoint, .headerKept(way, name: old.name, member)))
    }
    var oldComparable = oldOwn
    for member in inherited where member != .name { member.copy(from: newOwn, to: &oldComparable) }
    let found = tellDescription(compareMembers(oldComparable, newOwn, scope).map(\.draft), oldComparable, newOwn, scope)
    if old.name == new.name { return found }
    let origin = SpecPlace.header(old.name, of: baseEndpoint, in: way)
    return found.map { $0.standing(at: origin, insteadOf: .header(new.name, of: endpoint, in: way)) }
  }
}

extension MemberChange {
  /// The member it changes.
  var member: FieldMember {
    switch self {
    case .name: .name
    case .shape: .shape
    case .demand: .demand
    case .length: .length
    case .range: .range
    case .fixed: .fixed
    case .format: .format
    case .placeholders: .placeholders
    case .unit: .unit
    case .defaultValue: .defaultValue
    case .valueSet, .values, .valueMeaning, .valueName: .values
    case .sensitivity: .sensitivity
    case .nesting: .nesting
    case .itemNesting: .itemNesting
    case .description: .description
    }
  }
}
