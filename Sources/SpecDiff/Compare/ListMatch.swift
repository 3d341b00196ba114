/// Which members of two lists belong together.
struct ListMatch {
  /// In the base's order.
  var pairs: [(base: Int, head: Int)] = []
  var removed: [Int] = []
  var added: [Int] = []

  /// Pairs the members of equal key, the first with the first; with `isSame`, those that are wholly the same before others.
  init<Member, Key: Hashable>(
    _ base: [Member], _ head: [Member], key: (Member) -> Key, isSame: ((Member, Member) -> Bool)? = nil
  ) {
    if base.count == head.count, zip(base, head).allSatisfy({ key($0) == key($1) && (isSame?($0, $1) ?? true) }) {
      pairs = base.indices.map { ($0, $0) }
      return
    }
    var waiting: [Key: [Int]] = [:]
    for index in head.indices { waiting[key(head[index]), default: []].append(index) }
    var partner: [Int?] = Array(repeating: nil, count: base.count)
    func take(_ index: Int, where fits: (Int) -> Bool) {
      guard let place = waiting[key(base[index])]?.firstIndex(where: fits) else { return }
      partner[index] = waiting[key(base[index])]?.remove(at: place)
    }
    if let isSame {
      for index in base.indices { take(index) { isSame(base[index], head[$0]) } }
    }
    for index in base.indices where partner[index] == nil { take(index) { _ in true } }
    for (index, other) in partner.enumerated() {
      if let other { pairs.append((index, other)) } else { removed.append(index) }
    }
    let taken = Set(pairs.map(\.head))
    added = head.indices.filter { !taken.contains($0) }
  }

  /// The base's indices in the head's order, where that differs from the base's.
  var reordering: [Int]? {
    let order = pairs.sorted { $0.head < $1.head }.map(\.base)
    return zip(order, order.dropFirst()).allSatisfy(<) ? nil : order
  }
}
