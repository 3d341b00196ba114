import Foundation
import PageReader
import PageSamples

// Reads generated pages and compares specs made of them, and prints how fast that goes in processor time: `konagen-bench [pages ...]`, by default 10, 100, 1,000 and 10,000.

let arguments = CommandLine.arguments.dropFirst()
let sizes = arguments.isEmpty ? [10, 100, 1_000, 10_000] : arguments.compactMap { Int($0) }
guard sizes.count == max(arguments.count, 1) || arguments.isEmpty, sizes.allSatisfy({ $0 > 0 }) else {
  FileHandle.standardError.write(Data("usage: konagen-bench [number of pages ...]\n".utf8))
  exit(64)
}
print("   pages     bytes    MB/s   pages/s   µs/page   peak MB")
for size in sizes { print(measureReading(size)) }
print("\nendpoints     bytes  findings  reading ms  compare ms")
for size in sizes where size <= 1_000 { print(measureComparison(size)) }
