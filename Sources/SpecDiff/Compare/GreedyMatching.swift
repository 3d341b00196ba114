/// A pair that could belong together.
struct Candidate {
  var base: Int
  var head: Int
  var score: Int
  /// Decides between equal scores: the same for both directions of a comparison.
  var tie: [String]
}

/// Pairs the best first, each side's member once. The order of the candidates and the direction of the comparison make no difference.
func matchGreedily(_ candidates: [Candidate]) -> [(base: Int, head: Int)] {
  let sorted = candidates.sorted { left, right in
    if left.score != right.score { return left.score > right.score }
    if left.tie != right.tie { return left.tie.lexicographicallyPrecedes(right.tie) }
    let first = (min(left.base, left.head), max(left.base, left.head))
    let second = (min(right.base, right.head), max(right.base, right.head))
    return first == second ? left.base < right.base : first < second
  }
  var takenBase: Set<Int> = []
  var takenHead: Set<Int> = []
  var pairs: [(base: Int, head: Int)] = []
  for candidate in sorted where !takenBase.contains(candidate.base) && !takenHead.contains(candidate.head) {
    takenBase.insert(candidate.base)
    takenHead.insert(candidate.head)
    pairs.append((candidate.base, candidate.head))
  }
  return pairs
}
