import Foundation

/// What it costs to compile a generated library, beside bare structures of the same fields: a clean debug build of each, a module of
/// its own, in turns so that both meet the same disturbances.
func measureCompiling(tool: String, in folder: String, into report: inout Report) throws {
  let pages = "specs/pages"
  let runtime = "Sources/KonaplateRuntime"
  guard [pages, runtime].allSatisfy(FileManager.default.fileExists(atPath:)) else {
    print("compiling: skipped, not in the project's folder")
    return
  }
  let modules = folder + "/modules"
  try makeFolder(modules)
  let here = FileManager.default.currentDirectoryPath + "/" + runtime + "/"
  let runtimeFiles = try files(in: runtime).filter { $0.hasSuffix(".swift") }.map { here + $0 }
  // Only the module is needed, and nothing of it is measured.
  _ = try compile(
    runtimeFiles, as: "KonaplateRuntime",
    ["-wmo", "-emit-module-path", modules + "/KonaplateRuntime.swiftmodule", "-working-directory", modules],
    log: folder + "/runtime.log")
  for count in [130, 260] {
    let project = folder + "/\(count)-endpoints"
    try writeVariedPages(count, of: pages, into: project + "/specs/pages")
    let log = project + ".log"
    let made = try run(tool, ["--project", project, "--quiet"], output: log)
    guard made.exitStatus == 0 else { throw Failed(what: "konagen", status: made.exitStatus, log: log) }
    try writeBareStructures(of: project + "/specs", into: project + "/Bare")
    var uses: [String: [ProcessUse]] = [:]
    for _ in 0..<3 {
      for (name, sources) in [(generatedCode, "/Generated/Konaplate"), (bareCode, "/Bare")] {
        let products = project + "/products"
        try? FileManager.default.removeItem(atPath: products)
        try makeFolder(products)
        let inputs = try files(in: project + sources).filter { $0.hasSuffix(".swift") }.map {
          project + sources + "/" + $0
        }
        uses[name, default: []].append(
          try compile(
            inputs, as: "Konaplate",
            [
              "-c", "-I", modules, "-emit-module-path", products + "/Konaplate.swiftmodule", "-working-directory",
              products,
            ],
            log: log))
      }
    }
    for name in [generatedCode, bareCode] { report.add(Measurement(name, pages: count, uses[name] ?? [])) }
  }
}

let generatedCode = "library compiled"
let bareCode = "bare structures compiled"

/// A debug build as SwiftPM's.
private func compile(_ files: [String], as module: String, _ options: [String], log: String) throws -> ProcessUse {
  let processors = ProcessInfo.processInfo.activeProcessorCount
  let fixed = [
    "-Onone", "-g", "-enable-batch-mode", "-j\(processors)", "-swift-version", "6", "-parse-as-library",
    "-enable-testing",
    "-emit-module", "-module-name", module,
  ]
  let use = try run("swiftc", fixed + options + files, output: log)
  guard use.exitStatus == 0 else { throw Failed(what: "swiftc", status: use.exitStatus, log: log) }
  return use
}

extension Report {
  /// Holds what was compiled to its promises, by processor time: least of all disturbed.
  mutating func judgeCompiling() {
    guard let library = self[generatedCode, 130], let bare = self[bareCode, 130], let twice = self[generatedCode, 260]
    else { return }
    let ratio = library.bestCPU / bare.bestCPU
    targets.append(
      Target(
        promise: "130 endpoints compiled in no more than bare structures of their fields",
        found: String(format: "%.2f times (%.1f s and %.1f s of the processors)", ratio, library.bestCPU, bare.bestCPU),
        isMet: ratio <= 1))
    let growth = twice.bestCPU / library.bestCPU
    targets.append(
      Target(
        promise: "260 endpoints compiled in twice the time of 130", found: String(format: "%.2f times", growth),
        isMet: growth <= 2.2))
  }
}
