import Diagnostics
import PageReader
import SpecAssembly
import SpecModel

/// Pages that were read, put together with what people decided about them.
struct AssembledPages {
  var assembly: Assembly
  var corrections: Corrections
  /// The same pages put together with other corrections.
  var reassembled: (Corrections) -> Assembly
  /// What the run before remembered, where that was asked for.
  var memory: Memory?
}

/// Reads the pages and what people decided about them, and puts them together; what that finds wrong is for the caller to report.
///
/// - Parameters:
///   - severity: Doubts about the pages that weigh less are left out.
///   - recalls: Whether to read what the run before remembered, too.
func assemblePages(
  _ project: Project, atLeast severity: Severity = .note, recalling recalls: Bool = false, _ session: inout Session
) throws(Stop) -> AssembledPages {
  let files = session.world.files
  let sources = try session.stage("read pages") { session throws(Stop) in
    let found = pageSources(of: project, files: files)
    session.report(found.diagnostics)
    return found.pages
  }
  for source in sources { session.detail("read \(source.file)") }
  let nameBytes = readFile(project.names, isOptional: true, &session)
  let settings = AssemblySettings(project.configuration)
  let (names, (readings, drafts)) = try session.stage("parse pages") { _ throws(Stop) in
    both(
      { nameBytes.map { decodeNames($0, file: project.names) } }, { interpret(sources, settings: settings) })
  }
  for reading in readings { session.report(reading.diagnostics) }
  let corrections = loadCorrections(project, &session)
  if let names {
    session.detail("read \(project.names)")
    session.report(names.diagnostics)
  }
  try session.stopOnErrors()
  let nameSpans = {
    (try? files.read(project.names, limit: largestJSONFile)).map { locateNames(in: $0, file: project.names) } ?? [:]
  }
  return try session.stage("assemble spec") { _ throws(Stop) in
    let assemble = {
      assembleSpec(
        from: readings, drafts: drafts, corrections: $0, names: names?.value ?? NameTable(), settings: settings,
        atLeast: severity,
        // A named endpoint differs from the unnamed one by some copies of fields.
        nameSpans: nameSpans, map: { concurrentMap($0, keeping: 3 << 10, $1) })
    }
    // Much of assembling is for one processor alone.
    let (memory, assembly) = files.both(
      { recalls ? recall(of: project, in: $0) : nil }, { assemble(corrections) })
    return AssembledPages(assembly: assembly, corrections: corrections, reassembled: assemble, memory: memory)
  }
}

/// Parses the pages and interprets each, on all processors.
///
/// The pieces are long enough for pages to share what they repeat, and short enough that what was parsed is still at hand.
private func interpret(
  _ sources: [PageSource], settings: AssemblySettings
) -> (readings: [PageReading], drafts: [EndpointDraft]) {
  let size = 16
  // What is made of a page takes about three times its bytes.
  let bytes = 3 * size * sources.reduce(0) { $0 + $1.bytes.count } / max(1, sources.count)
  var pieces = concurrentMap((sources.count + size - 1) / size, keeping: bytes) { piece in
    let first = piece * size
    let readings = (first..<min(sources.count, first + size)).map { readPage(sources[$0]) }
    let drafts = draftEndpoints(from: readings, at: first, settings: settings)
    return (readings: Array(readings.reversed()), drafts: Array(drafts.reversed()))
  }
  var readings: [[PageReading]] = []
  var drafts: [[EndpointDraft]] = []
  while let piece = pieces.popLast() {
    readings.append(piece.readings)
    drafts.append(piece.drafts)
  }
  return (takeFromEnd(&readings), takeFromEnd(&drafts))
}

extension AssemblySettings {
  init(_ configuration: Configuration) {
    self.init(
      serviceName: configuration.service, servers: configuration.servers,
      sensitiveNames: AssemblySettings.defaultSensitiveNames + configuration.sensitive)
  }
}
