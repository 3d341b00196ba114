/// Several runs of the same work, summed up so that one disturbance does not show.
struct Measurement: Codable, Hashable, Sendable {
  /// What was measured, as the table names it.
  var name: String
  /// How many pages or endpoints it was over.
  var pages: Int
  var rounds: Int
  /// Medians, in seconds.
  var wall: Double
  var cpu: Double
  /// The fastest round, in seconds.
  var bestWall: Double
  /// The round that took the processors least, in seconds.
  var bestCPU: Double
  /// The largest resident memory of any round, in bytes.
  var peakMemory: Int
  /// Bytes and files that were there to read, and that were there in the end.
  var input: Extent?
  var output: Extent?

  init(_ name: String, pages: Int, _ uses: [ProcessUse], input: Extent? = nil, output: Extent? = nil) {
    self.name = name
    self.pages = pages
    rounds = uses.count
    wall = median(uses.map(\.wall))
    cpu = median(uses.map(\.cpu))
    bestCPU = uses.map(\.cpu).min() ?? 0
    bestWall = uses.map(\.wall).min() ?? 0
    peakMemory = uses.map(\.peakMemory).max() ?? 0
    self.input = input
    self.output = output
  }
}

/// How much lies in folders.
struct Extent: Codable, Hashable, Sendable {
  var files = 0
  var bytes = 0

  static func + (lhs: Extent, rhs: Extent) -> Extent {
    Extent(files: lhs.files + rhs.files, bytes: lhs.bytes + rhs.bytes)
  }
}

private func median(_ values: [Double]) -> Double {
  guard !values.isEmpty else { return 0 }
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
