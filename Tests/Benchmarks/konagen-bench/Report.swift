import Foundation

/// All figures of one run of the benchmark.
struct Report: Codable {
  var machine: Machine
  var measurements: [Measurement] = []
  var readings: [Reading] = []
  var targets: [Target] = []

  /// Takes a measurement in and prints its line of the table.
  mutating func add(_ measurement: Measurement) {
    measurements.append(measurement)
    print(measurement.line)
  }

  subscript(_ name: String, pages: Int) -> Measurement? {
    measurements.first { $0.name == name && $0.pages == pages }
  }
}

/// What the figures were taken on.
struct Machine: Codable {
  var processors: Int
  var memory: Int
  var system: String
  /// Of other work on the machine, when the benchmark began: processes that wanted to run in the last minute.
  var load: Double

  static var current: Machine {
    let process = ProcessInfo.processInfo
    var loads = [0.0]
    getloadavg(&loads, 1)
    return Machine(
      processors: process.activeProcessorCount, memory: Int(process.physicalMemory),
      system: process.operatingSystemVersionString, load: loads[0])
  }
}

let tableHeading = "  pages  what                        wall ms   best ms    cpu ms   peak MB     in MB    out MB"

extension Measurement {
  var line: String {
    let columns = [
      milliseconds(wall), milliseconds(bestWall), milliseconds(cpu), megabytes(peakMemory), megabytes(input?.bytes),
      megabytes(output?.bytes),
    ]
    return String(pages).leading(7) + "  " + name.padding(toLength: 25, withPad: " ", startingAt: 0)
      + columns.map { $0.leading(10) }.joined()
  }
}

func milliseconds(_ seconds: Double) -> String { String(format: "%.1f", seconds * 1e3) }

private func megabytes(_ bytes: Int?) -> String { bytes.map { String(format: "%.1f", Double($0) / 1e6) } ?? "-" }

extension String {
  func leading(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
