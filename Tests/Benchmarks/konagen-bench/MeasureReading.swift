import Foundation
import PageReader
import PageSamples

/// Reads `count` generated pages one after the other on one core and describes the fastest of several rounds in one line.
///
/// Counted is the processor's time, so that other work on the machine disturbs little. Generating the pages is not timed; with few pages the timed loop goes over them more than once.
func measureReading(_ count: Int) -> String {
  let pages = samplePages(count)
  let bytes = pages.reduce(0) { $0 + $1.bytes.count }
  let repetitions = max(1, 1_000 / count)
  var best = Double.infinity
  for _ in 0..<3 {
    let start = processorSeconds()
    var errors = 0
    for _ in 0..<repetitions {
      for page in pages where readPage(page).document == nil { errors += 1 }
    }
    let seconds = processorSeconds() - start
    if errors > 0 { return "\(errors) of \(count * repetitions) pages could not be read" }
    best = min(best, seconds / Double(repetitions))
  }
  return String(
    format: "%8d %9d %7.1f %9.0f %9.1f %9.1f", count, bytes, Double(bytes) / best / 1e6, Double(count) / best,
    best / Double(count) * 1e6, peakMemory())
}

/// The processor time that this process has taken, in seconds.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory that this process ever held, in megabytes. 0 where the system does not tell.
private func peakMemory() -> Double {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
  for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
    return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0) / 1024
  }
  return 0
}
