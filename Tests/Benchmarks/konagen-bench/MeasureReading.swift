import Foundation
import PageReader
import PageSamples

/// How fast pages are read in memory, on one core.
struct Reading: Codable {
  var pages: Int
  var bytes: Int
  /// Processor time for all of the pages, of the fastest of several rounds.
  var seconds: Double

  var megabytesPerSecond: Double { Double(bytes) / seconds / 1e6 }
}

/// Reads `count` generated pages one after the other.
///
/// Counted is the processor's time, so that other work on the machine disturbs little. Generating the pages is not timed; with
/// few pages the timed loop goes over them more than once.
func measureReading(_ count: Int) -> Reading {
  let pages = samplePages(count)
  let bytes = pages.reduce(0) { $0 + $1.bytes.count }
  let repetitions = max(1, 1_000 / count)
  var best = Double.infinity
  for _ in 0..<3 {
    let start = processorSeconds()
    for _ in 0..<repetitions {
      for page in pages where readPage(page).document == nil { return Reading(pages: count, bytes: 0, seconds: 1) }
    }
    best = min(best, (processorSeconds() - start) / Double(repetitions))
  }
  return Reading(pages: count, bytes: bytes, seconds: best)
}

let readingHeading = "  pages  reading alone          MB/s   pages/s   µs/page"

extension Reading {
  var line: String {
    String(
      format: "%7d %26.1f %9.0f %9.1f", pages, megabytesPerSecond, Double(pages) / seconds,
      seconds / Double(pages) * 1e6)
  }
}

/// The processor time that this process has taken, in seconds.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
