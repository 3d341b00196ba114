import Foundation

/// Measures everything, prints the table as it grows, and writes the figures down.
func measure(_ request: MeasureRequest) throws {
  if request.onlyCompiles { return try measureCompilingAlone(request) }
  let sizes = request.sizes.isEmpty ? [5, 130, 1_000, 10_000] : request.sizes
  try withTemporaryFolder { try measure(request, sizes, in: $0) }
}

private func measure(_ request: MeasureRequest, _ sizes: [Int], in folder: String) throws {
  var report = Report(machine: Machine.current)
  print(tableHeading)
  for size in sizes {
    let workplace = try Workplace(tool: absolute(request.tool), pages: size, in: folder)
    try measureRuns(in: workplace, into: &report)
    if size == sizes.last(where: { $0 <= 1_000 }) {
      try measureReview(in: workplace, into: &report)
      try compareWithOpenAPIGenerator(in: workplace, into: &report)
    }
    try FileManager.default.removeItem(atPath: workplace.folder)
    try FileManager.default.removeItem(atPath: workplace.folder + "-parked")
  }
  try measureIdleMake(into: &report)
  try measureCompiling(tool: absolute(request.tool), in: folder, into: &report)
  print("\n" + readingHeading)
  for size in sizes {
    let reading = measureReading(size)
    print(reading.line)
    report.readings.append(reading)
  }
  print("\nendpoints     bytes  findings  reading ms  compare ms")
  for size in sizes where size <= 1_000 { print(measureComparison(size)) }
  report.judge()
  report.judgeCompiling()
  try conclude(report, request)
}

/// Measures what it costs to compile generated libraries, and nothing else.
private func measureCompilingAlone(_ request: MeasureRequest) throws {
  var report = Report(machine: Machine.current)
  print(tableHeading)
  try withTemporaryFolder { try measureCompiling(tool: absolute(request.tool), in: $0, into: &report) }
  report.judgeCompiling()
  try conclude(report, request)
}

/// Gives `body` a folder that is there as long as it works.
private func withTemporaryFolder(_ body: (String) throws -> Void) throws {
  let folder =
    FileManager.default.temporaryDirectory.path + "/konagen-bench-\(ProcessInfo.processInfo.processIdentifier)"
  try makeFolder(folder)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

/// Prints what became of the promises, and writes the figures down where that is asked for.
private func conclude(_ report: Report, _ request: MeasureRequest) throws {
  print("\n" + report.targets.map(\.line).joined(separator: "\n"))
  if let file = request.results {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(report).write(to: URL(fileURLWithPath: file))
  }
}

private func absolute(_ path: String) -> String {
  path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
}

/// Everything from pages to Swift: into an empty folder, with nothing to do, and with one page changed.
///
/// The yardstick is measured between the runs that it is compared with, so that both meet the same disturbances.
private func measureRuns(in workplace: Workplace, into report: inout Report) throws {
  let size = workplace.pages
  let rounds = size >= 10_000 ? 3 : size >= 1_000 ? 5 : 11
  var full: [ProcessUse] = []
  var copies: [ProcessUse] = []
  for _ in 0..<rounds {
    try workplace.clear()
    full.append(try workplace.konagen())
    copies.append(try workplace.step("copy", workplace.folder, workplace.parked("copy")))
  }
  let input = try extent(of: workplace.pagesFolder)
  let output = try workplace.output()
  report.add(Measurement("all stages", pages: size, full, input: input, output: output))
  report.add(Measurement("copy of input and output", pages: size, copies, input: input, output: output))
  report.add(Measurement("nothing changed", pages: size, try (0..<rounds).map { _ in try workplace.konagen() }))
  var changed: [ProcessUse] = []
  var quietly: [ProcessUse] = []
  for _ in 0..<rounds {
    _ = try workplace.step("change-pages", "\(size)", workplace.pagesFolder)
    changed.append(try workplace.konagen())
    _ = try workplace.step("change-pages", "\(size)", workplace.pagesFolder)
    quietly.append(try workplace.konagen("--quiet"))
  }
  report.add(Measurement("one page changed", pages: size, changed))
  report.add(Measurement("one page changed, --quiet", pages: size, quietly))
  let checks = try (0..<rounds).map { _ in try workplace.konagen("check", mayFind: true) }
  report.add(Measurement("check", pages: size, checks))
}

/// Two specs in folders, ten pages in a thousand changed between them; without the pages and with them.
private func measureReview(in workplace: Workplace, into report: inout Report) throws {
  let specs = workplace.folder + "/specs"
  let base = workplace.folder + "/base"
  let head = workplace.folder + "/head"
  try FileManager.default.copyItem(atPath: specs, toPath: base)
  _ = try workplace.step("change-pages", "100", workplace.pagesFolder)
  _ = try workplace.konagen()
  try FileManager.default.copyItem(atPath: specs, toPath: head)
  for name in ["diff with pages", "diff"] {
    if name == "diff" {
      for folder in [base, head] { try FileManager.default.removeItem(atPath: folder + "/pages") }
    }
    let uses = try (0..<7).map { _ in try workplace.konagen("diff", "base", "head", "--format", "json", mayFind: true) }
    report.add(Measurement(name, pages: workplace.pages, uses, input: try extent(of: base, head)))
  }
}

/// `make` in this project, where nothing is to be done.
private func measureIdleMake(into report: inout Report) throws {
  guard FileManager.default.fileExists(atPath: "Makefile") else {
    print("make: skipped, not in the project's folder")
    return
  }
  _ = try run("make", [])
  let uses = try (0..<11).map { _ in try run("make", []) }
  report.add(Measurement("make, nothing to do", pages: 5, uses))
}
