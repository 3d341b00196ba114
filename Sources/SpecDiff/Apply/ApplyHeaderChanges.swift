import SpecModel

/// How the shared headers of one way changed, for the endpoints that use them.
struct HeaderUses {
  let way: Way
  private let base: [String: Field]
  private let head: [String: Field]
  private var newName: [String: String] = [:]

  init(_ base: [Field], _ head: [Field], _ changes: [FieldChange], _ way: Way) {
    self.way = way
    self.base = Dictionary(base.map { ($0.name, $0) }) { first, _ in first }
    self.head = Dictionary(head.map { ($0.name, $0) }) { first, _ in first }
    for case .member(at: let path, .name(let names)) in changes where path.count == 1 {
      newName[names.before] = names.after
    }
  }

  /// The uses with what the shared headers pass on, then with the endpoint's own changes.
  func applying(_ changes: [EndpointChange], to uses: [HeaderUse]) -> [HeaderUse] {
    var own: [String: [MemberChange]] = [:]
    var kept: [String: Set<FieldMember>] = [:]
    var lists: [ListChange<HeaderUse>] = []
    for change in changes {
      switch change {
      case .header(way, let name, let change): own[name, default: []].append(change)
      case .headerKept(way, let name, let member): kept[name, default: []].insert(member)
      case .headers(way, let change): lists.append(change)
      default: break
      }
    }
    let edited = uses.map { use -> HeaderUse in
      let name = newName[use.name] ?? use.name
      guard let old = base[use.name], let new = head[name] else { return use }
      var field = use.departure ?? old
      for member in FieldMember.allCases
      where member.isSame(field, old) && kept[use.name]?.contains(member) != true {
        member.copy(from: new, to: &field)
      }
      for change in own[use.name] ?? [] { change.apply(to: &field) }
      return HeaderUse(name: name, departure: field == new ? nil : field)
    }
    return applyListChanges(lists, to: edited)
  }
}
