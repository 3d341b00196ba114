import SpecModel

/// Does to a tree of fields what the changes tell.
func applyFieldChanges(_ changes: [FieldChange], to base: [Field]) -> [Field] {
  if changes.isEmpty { return base }
  let rebuilding = FieldRebuilding(changes, base)
  return rebuilding.rebuilt()
}

/// Builds the head's tree from the root down: at each object first which fields stand there, then what stands below them.
private struct FieldRebuilding {
  private let base: [Field]
  private var gone: Set<[Int]> = []
  private var orders: [[Int]: [Int]] = [:]
  private var members: [[Int]: [MemberChange]] = [:]
  /// What comes into each object of the head, by the object's path.
  private var arrivals: [[Int]: [(index: Int, child: Child)]] = [:]
  /// A field to come, with its path in the base if it has one.
  private struct Child {
    var field: Field
    var origin: [Int]?
  }

  init(_ changes: [FieldChange], _ base: [Field]) {
    self.base = base
    for change in changes {
      switch change {
      case .added(let field, let path): arrive(Child(field: field, origin: nil), at: path)
      case .removed(_, let path): gone.insert(path)
      case .moved(let origin, let path):
        gone.insert(origin)
        if let field = base.field(at: origin) {
          arrive(Child(field: field, origin: origin), at: path)
        }
      case .reordered(let parent, let order): orders[parent] = order
      case .member(let path, let change): members[path, default: []].append(change)
      }
    }
  }

  private mutating func arrive(_ child: Child, at path: [Int]) {
    guard let index = path.last else { return }
    arrivals[Array(path.dropLast()), default: []].append((index, child))
  }

  func rebuilt() -> [Field] { children(of: base, origin: [], place: []) }

  /// The fields of one object of the head, which stands at `place`, and in the base at `origin`, unless it is new.
  private func children(of fields: [Field], origin: [Int]?, place: [Int]) -> [Field] {
    var list: [Child] = []
    for index in origin.flatMap({ orders[$0] }) ?? Array(fields.indices) where fields.indices.contains(index) {
      let path = origin.map { $0 + [index] }
      if let path, gone.contains(path) { continue }
      list.append(Child(field: fields[index], origin: path))
    }
    for (index, child) in (arrivals[place] ?? []).sorted(by: { $0.index < $1.index }) {
      list.insert(child, at: min(index, list.count))
    }
    return list.enumerated().map { index, child in rebuild(child, at: place + [index]) }
  }

  private func rebuild(_ child: Child, at place: [Int]) -> Field {
    var field = child.field
    let changes = child.origin.flatMap { members[$0] } ?? []
    applyMemberChanges(changes, to: &field)
    // Where the type changed, the children came with it.
    if changes.contains(where: { $0.member == .shape }) { return field }
    field.children = children(of: field.children, origin: child.origin, place: place)
    return field
  }
}
