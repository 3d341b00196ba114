import SpecModel

/// Adds to each draft that touches the bounds of a number what it does to the Swift type of every property of that name.
///
/// The type is one over the whole API, so that it changes everywhere at once; it is told where the edit stands, not at every use.
func weighNumberTypes(_ drafts: inout [Draft], _ base: Spec, _ head: Spec) {
  guard drafts.contains(where: { !$0.numberNames.isEmpty }) else { return }
  let old = NumberKinds(of: base)
  let new = NumberKinds(of: head)
  for index in drafts.indices {
    for name in drafts[index].numberNames where old.names.contains(name) && new.names.contains(name) {
      let (before, after) = (old.kind(of: name), new.kind(of: name))
      guard before != after, drafts[index].source.severity < .breaking else { continue }
      drafts[index].source = Verdict(
        .breaking, "every property `\(name)` is now `\(after.swiftName)`, no longer `\(before.swiftName)`")
    }
  }
}

extension NumberKind {
  fileprivate var swiftName: String {
    switch self {
    case .int: "Int"
    case .int64: "Int64"
    case .uint64: "UInt64"
    case .decimal: "Decimal"
    }
  }
}
