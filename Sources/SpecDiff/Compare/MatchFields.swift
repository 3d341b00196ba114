import SpecModel

/// Which fields of two trees are the same field: by name, then by similarity, in the same object and across objects.
struct FieldMatch {
  struct Pair {
    var base: [Int]
    var head: [Int]
  }

  /// The children that both sides of a pair have, standing in another order.
  struct Reordering {
    var parent: Pair
    /// The base's indices in the head's order.
    var order: [Int]
    /// The names as each side has them, in its order.
    var before: [String]
    var after: [String]
  }

  /// Pairs that differ in something beside name and place.
  var differing: [Pair] = []
  var renamed: [Pair] = []
  var moved: [Pair] = []
  var removed: [[Int]] = []
  var added: [[Int]] = []
  var reordered: [Reordering] = []

  /// Pairs that have another name or that stand below one, or below one that moved.
  private var displaced: [Pair] = []
  private var movedBase = PathSet()
  private var movedHead = PathSet()
  private let base: [Field]
  private let head: [Field]
  /// Where one object lost and won more fields than this, similarity is not looked for: the work must stay in proportion.
  private static let candidateLimit = 4096

  init(_ base: [Field], _ head: [Field]) {
    self.base = base
    self.head = head
    matchChildren(base, head, Pair(base: [], head: []), isDisplaced: false)
    while matchMoves() {}
  }

  /// Fields whose dotted path differs, from the base's to the head's.
  var renamedPaths: [String: String] {
    displaced.reduce(into: [:]) { map, pair in
      map[base.names(at: pair.base).joined(separator: ".")] = head.names(at: pair.head).joined(separator: ".")
    }
  }

  private mutating func matchChildren(_ old: [Field], _ new: [Field], _ parent: Pair, isDisplaced: Bool) {
    if old.isEmpty && new.isEmpty { return }
    var match = ListMatch(old, new, key: \.name)
    if !match.removed.isEmpty && !match.added.isEmpty {
      for (left, right) in renames(match, old, new) {
        match.pairs.append((left, right))
        match.removed.removeAll { $0 == left }
        match.added.removeAll { $0 == right }
        renamed.append(Pair(base: parent.base + [left], head: parent.head + [right]))
      }
    }
    if let order = match.reordering {
      let (before, after) = (match.pairs.map(\.base).sorted(), match.pairs.map(\.head).sorted())
      reordered.append(
        Reordering(parent: parent, order: order, before: before.map { old[$0].name }, after: after.map { new[$0].name })
      )
    }
    for (left, right) in match.pairs {
      let pair = Pair(base: parent.base + [left], head: parent.head + [right])
      pairUp(old[left], new[right], pair, isDisplaced: isDisplaced || old[left].name != new[right].name)
    }
    removed += match.removed.map { parent.base + [$0] }
    added += match.added.map { parent.head + [$0] }
  }

  private mutating func pairUp(_ old: Field, _ new: Field, _ pair: Pair, isDisplaced: Bool) {
    if isDisplaced { displaced.append(pair) }
    if !old.hasSameMembers(as: new) { differing.append(pair) }
    // The children of another type belong to the type's own finding.
    if old.hasType(of: new) { matchChildren(old.children, new.children, pair, isDisplaced: isDisplaced) }
  }

  private func renames(_ match: ListMatch, _ old: [Field], _ new: [Field]) -> [(base: Int, head: Int)] {
    guard match.removed.count * match.added.count <= Self.candidateLimit else { return [] }
    var candidates: [Candidate] = []
    for left in match.removed {
      for right in match.added where old[left].name != new[right].name {
        let score = Similarity.fields(old[left], new[right])
        guard score >= Similarity.fieldThreshold else { continue }
        candidates.append(
          Candidate(base: left, head: right, score: score, tie: [old[left].name, new[right].name].sorted()))
      }
    }
    return matchGreedily(candidates)
  }

  /// Pairs fields of one name that stand in different objects, outer ones first.
  ///
  /// - Returns: Whether any was found, so that their children can be lost or won now.
  private mutating func matchMoves() -> Bool {
    if removed.isEmpty || added.isEmpty { return false }
    let lost = removed.flatMap { path in base.field(at: path)?.flattened(at: path) ?? [] }
    let won = added.flatMap { path in head.field(at: path)?.flattened(at: path) ?? [] }
    var byDepth: [Int: [Candidate]] = [:]
    for candidate in moveCandidates(lost, won) {
      byDepth[lost[candidate.base].path.count + won[candidate.head].path.count, default: []].append(candidate)
    }
    var found: [Pair] = []
    for depth in byDepth.keys.sorted() {
      for (left, right) in matchGreedily(byDepth[depth, default: []]) {
        let pair = Pair(base: lost[left].path, head: won[right].path)
        if movedBase.isRelated(to: pair.base) || movedHead.isRelated(to: pair.head) { continue }
        movedBase.insert(pair.base)
        movedHead.insert(pair.head)
        found.append(pair)
      }
    }
    let (foundBase, foundHead) = (Set(found.map(\.base)), Set(found.map(\.head)))
    removed.removeAll(where: foundBase.contains)
    added.removeAll(where: foundHead.contains)
    moved += found
    for pair in found {
      if let old = base.field(at: pair.base), let new = head.field(at: pair.head) {
        pairUp(old, new, pair, isDisplaced: true)
      }
    }
    return !found.isEmpty
  }

  private func moveCandidates(
    _ lost: [(path: [Int], field: Field)], _ won: [(path: [Int], field: Field)]
  ) -> [Candidate] {
    var byName: [String: [Int]] = [:]
    for (index, entry) in won.enumerated() where !movedHead.isRelated(to: entry.path) {
      byName[entry.field.name, default: []].append(index)
    }
    var lostCounts: [String: Int] = [:]
    for entry in lost { lostCounts[entry.field.name, default: 0] += 1 }
    var candidates: [Candidate] = []
    for (left, entry) in lost.enumerated() where !movedBase.isRelated(to: entry.path) {
      // Where one name came and went in very many places, none of them can be told from the others.
      guard let others = byName[entry.field.name], max(others.count, lostCounts[entry.field.name] ?? 0) <= 64 else {
        continue
      }
      for right in others {
        let score = Similarity.fields(entry.field, won[right].field)
        guard score >= Similarity.fieldThreshold else { continue }
        let tie = [base.names(at: entry.path), head.names(at: won[right].path)].map { $0.joined(separator: ".") }
          .sorted()
        candidates.append(Candidate(base: left, head: right, score: score, tie: tie))
      }
    }
    return candidates
  }
}

/// Paths of which none leads through another.
private struct PathSet {
  private var paths: Set<[Int]> = []
  private var above: Set<[Int]> = []

  mutating func insert(_ path: [Int]) {
    paths.insert(path)
    for length in 0..<path.count { above.insert(Array(path[..<length])) }
  }

  /// Whether `path` is one of them, or stands above or below one.
  func isRelated(to path: [Int]) -> Bool {
    if paths.isEmpty { return false }
    return above.contains(path) || (1...path.count).contains { paths.contains(Array(path[..<$0])) }
  }
}
