import Foundation
import PageReader
import PageSamples
import SpecAssembly
import SpecDiff
import SpecModel

/// Reads and compares two specs of `count` endpoints, of which every hundredth differs, and describes the fastest of several rounds in
/// one line.
///
/// Counted is the processor's time. The files are in memory; making them is not timed.
func measureComparison(_ count: Int) -> String {
  let settings = AssemblySettings(serviceName: "Sample", servers: [])
  let readings = samplePages(count).map(readPage)
  let assembly = assembleSpec(from: readings, corrections: Corrections(), names: NameTable(), settings: settings)
  guard let base = assembly.spec else { return "the pages could not be assembled" }
  var head = base
  for index in stride(from: 0, to: count, by: 100) { head.endpoints[index].description.append("One sentence more.") }
  let files = (base: encodeSpec(base), head: encodeSpec(head))
  let bytes = (files.base + files.head).reduce(0) { $0 + $1.bytes.count }
  var best = (reading: Double.infinity, comparison: Double.infinity)
  var findings = 0
  for _ in 0..<3 {
    let start = processorSeconds()
    guard let old = decodeSpec(files.base, folder: "").spec,
      let new = decodeSpec(files.head, folder: "", known: (old, files.base)).spec
    else { return "the specs could not be read" }
    let middle = processorSeconds()
    findings = compareSpecs(base: old, head: new).findings.count
    best = (min(best.reading, middle - start), min(best.comparison, processorSeconds() - middle))
  }
  return String(
    format: "%9d %9d %9d %11.1f %11.1f", count, bytes, findings, best.reading * 1e3, best.comparison * 1e3)
}
