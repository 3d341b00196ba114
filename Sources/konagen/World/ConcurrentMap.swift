import Dispatch

/// The values of `transform` at the positions from 0 up to `count`, in order, computed on all processors.
///
/// The values depend on nothing but their positions, so that the outcome is the same on any machine.
func concurrentMap<Value: Sendable>(_ count: Int, _ transform: @Sendable (Int) -> Value) -> [Value] {
  guard count > 1 else { return (0..<count).map(transform) }
  // Pieces large enough that handing them out costs nothing, and small enough that no processor waits long for the last.
  let size = max(1, min(64, count / 64))
  return [Value](unsafeUninitializedCapacity: count) { buffer, initializedCount in
    // Each piece has places of its own, which nobody reads before all of them are filled: no two processors meet at one.
    nonisolated(unsafe) let places = buffer
    DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { piece in
      for position in (piece * size)..<min(count, (piece + 1) * size) {
        places.initializeElement(at: position, to: transform(position))
      }
    }
    initializedCount = count
  }
}
