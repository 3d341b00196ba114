import Foundation

/// What the tool promises, and what was measured.
struct Target: Codable {
  var promise: String
  var found: String
  var isMet: Bool

  var line: String { (isMet ? "met     " : "MISSED  ") + promise + ": " + found }
}

extension Report {
  /// Holds the promises to what was measured; one that was not measured is left out.
  mutating func judge() {
    under("five pages", 0.030, "all stages", pages: 5)
    under("130 pages, all stages", 0.100, "all stages", pages: 130)
    under("one page of 1,000 changed", 0.150, "one page changed", pages: 1_000)
    under("two specs of 1,000 endpoints compared", 0.150, "diff", pages: 1_000)
    under("make with nothing to do", 0.100, "make, nothing to do", pages: 5)
    if let run = self["all stages", 10_000], let copy = self["copy of input and output", 10_000] {
      let ratio = run.wall / copy.wall
      targets.append(
        Target(
          promise: "10,000 pages within four times their copy",
          found: String(format: "%.1f times (%.1f times the processor time)", ratio, run.cpu / copy.cpu),
          isMet: ratio <= 4))
      targets.append(
        Target(
          promise: "10,000 pages in less than 1 GB", found: String(format: "%.0f MB", Double(run.peakMemory) / 1e6),
          isMet: run.peakMemory < 1_000_000_000))
    }
    if let slowest = readings.min(by: { $0.megabytesPerSecond < $1.megabytesPerSecond }) {
      targets.append(
        Target(
          promise: "pages read at 100 MB/s or more", found: String(format: "%.0f MB/s", slowest.megabytesPerSecond),
          isMet: slowest.megabytesPerSecond >= 100))
    }
  }

  /// On a machine with other work the clock measures that too, so the figure held to the promise is the best round's.
  private mutating func under(_ what: String, _ limit: Double, _ name: String, pages: Int) {
    guard let found = self[name, pages] else { return }
    targets.append(
      Target(
        promise: "\(what) in less than \(Int(limit * 1000)) ms",
        found: milliseconds(found.bestWall) + " ms at best, \(milliseconds(found.wall)) ms usually",
        isMet: found.bestWall < limit))
  }
}
