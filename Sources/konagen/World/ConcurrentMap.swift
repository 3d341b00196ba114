import Dispatch
import Synchronization

/// The values of `transform` at the positions from 0 up to `count`, in order, computed on all processors.
///
/// The values depend on nothing but their positions, so that the outcome is the same on any machine.
///
/// - Parameter bytes: About how much memory each value keeps, where that is known.
func concurrentMap<Value: Sendable>(
  _ count: Int, keeping bytes: Int = 0, _ transform: @Sendable (Int) -> Value
) -> [Value] {
  guard count > 1, #available(macOS 15, *) else { return (0..<count).map(transform) }
  // Pieces large enough that handing them out costs nothing, and small enough that no processor waits long for the last.
  let size = max(1, min(64, count / 64))
  let pieces = (count + size - 1) / size
  // The last piece first, and in each piece the last value, as they are taken from the end.
  let found = Mutex(Array(repeating: [Value](), count: pieces))
  DispatchQueue.concurrentPerform(iterations: pieces) { piece in
    let positions = (piece * size)..<min(count, (piece + 1) * size)
    makeRoom(bytes * positions.count)
    let values = positions.reversed().map(transform)
    found.withLock { $0[pieces - 1 - piece] = values }
  }
  return found.withLock { takeFromEnd(&$0) }
}

/// Empties pieces that stand in reverse, each of which stands in reverse: the elements in order.
///
/// An array gives elements away from its end alone; joining would copy each, which takes longer than many a transform.
func takeFromEnd<Element>(_ pieces: inout [[Element]]) -> [Element] {
  var elements: [Element] = []
  elements.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
  while var piece = pieces.popLast() {
    while let element = piece.popLast() { elements.append(element) }
  }
  return elements
}
