import Dispatch

/// Two values that do not depend on each other, computed at the same time.
///
/// Each fills the processors while the other computes what only one can.
func both<First: Sendable, Second>(_ first: @Sendable () -> First, _ second: () -> Second) -> (First, Second) {
  withoutActuallyEscaping(first) { first in
    // Written by the one who computes it, and read when that is done.
    nonisolated(unsafe) var computed: First?
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: group) { computed = first() }
    let second = second()
    group.wait()
    return (computed ?? first(), second)
  }
}
