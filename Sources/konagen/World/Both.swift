import Dispatch
import Synchronization

/// Two values that do not depend on each other, computed at the same time.
///
/// Each fills the processors while the other computes what only one can.
func both<First: Sendable, Second>(_ first: @Sendable () -> First, _ second: () -> Second) -> (First, Second) {
  guard #available(macOS 15, *) else { return (first(), second()) }
  return withoutActuallyEscaping(first) { first in
    let computed = Mutex<First?>(nil)
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
      let value = first()
      computed.withLock { $0 = value }
    }
    let second = second()
    group.wait()
    // There by now; what cannot happen costs a second computation, not a crash.
    return (computed.withLock { $0 } ?? first(), second)
  }
}
