import SpecModel

extension Condition.Predicate {
  /// Every comparison in it, in order. Depth costs no stack.
  var terms: [(path: String, value: SpecValue)] {
    var terms: [(path: String, value: SpecValue)] = []
    var pending = [self]
    while let predicate = pending.popLast() {
      switch predicate {
      case .field(let path, let value): terms.append((path, value))
      case .all(let predicates): pending += predicates.reversed()
      }
    }
    return terms
  }
}
