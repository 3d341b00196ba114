import Diagnostics
import PageReader
import SpecAssembly
import SpecModel

/// What the pages give.
struct Extraction {
  var spec: Spec
  /// The files of the spec itself.
  var files: [SpecFile]
  /// Everything that belongs into the specs folder.
  var destination: Destination
}

/// Reads the pages and assembles the spec; writes nothing.
func assembleSpec(_ project: Project, _ session: inout Session) throws(Stop) -> (spec: Spec, assembly: Assembly) {
  let pages = try assemblePages(project, atLeast: session.leastTold, &session)
  session.world.hold(pages)
  let assembly = pages.assembly
  session.report(assembly.diagnostics)
  try session.stopOnErrors()
  guard let spec = assembly.spec else { throw Stop.reported }
  return (spec, assembly)
}

/// The files of a spec and of its names; writes nothing.
func encode(_ spec: Spec, _ names: NameTable, of project: Project) -> Extraction {
  let encoding = SpecEncoding(spec)
  // The names are as long as many endpoints, so that they go first.
  var outputs = concurrentMap(1 + encoding.count) { position in
    if position == 0 { return OutputFile(path: "names.json", bytes: encodeNames(names), isShared: true) }
    let file = encoding.file(at: position - 1)
    return OutputFile(path: file.path, bytes: file.bytes)
  }
  let names = outputs.removeFirst()
  let files = outputs.map { SpecFile(path: $0.path, bytes: $0.bytes) }
  outputs.append(names)
  outputs.sort { precedesInBytes($0.path, $1.path) }
  let destination = Destination(
    folder: project.specs, files: outputs, keeps: Destination.Place(subfolder: "endpoints", suffix: ".json"))
  return Extraction(spec: spec, files: files, destination: destination)
}

/// Pages that were read, put together with what people decided about them.
struct AssembledPages {
  var assembly: Assembly
  var corrections: Corrections
  /// The same pages put together with other corrections.
  var reassembled: (Corrections) -> Assembly
}

/// Reads the pages and what people decided about them, and puts them together; what that finds wrong is for the caller to report.
///
/// - Parameter severity: Doubts about the pages that weigh less are left out.
func assemblePages(
  _ project: Project, atLeast severity: Severity = .note, _ session: inout Session
) throws(Stop) -> AssembledPages {
  let files = session.world.files
  let sources = try session.stage("read pages") { session throws(Stop) in
    let found = pageSources(of: project, files: files)
    session.report(found.diagnostics)
    return found.pages
  }
  for source in sources { session.detail("read \(source.file)") }
  let nameBytes = readFile(project.names, isOptional: true, &session)
  let (readings, names) = try session.stage("parse pages") { session throws(Stop) in
    parse(sources) { nameBytes.map { decodeNames($0, file: project.names) } }
  }
  for reading in readings { session.report(reading.diagnostics) }
  let corrections = loadCorrections(project, &session)
  if let names {
    session.detail("read \(project.names)")
    session.report(names.diagnostics)
  }
  try session.stopOnErrors()
  let settings = AssemblySettings(project.configuration)
  let nameSpans = {
    (try? files.read(project.names, limit: largestJSONFile)).map { locateNames(in: $0, file: project.names) } ?? [:]
  }
  return try session.stage("assemble spec") { _ throws(Stop) in
    let drafts = draftEndpoints(from: readings, settings: settings)
    let assemble = {
      assembleSpec(
        from: readings, drafts: drafts, corrections: $0, names: names?.value ?? NameTable(), settings: settings,
        atLeast: severity,
        nameSpans: nameSpans, map: concurrentMap)
    }
    return AssembledPages(assembly: assemble(corrections), corrections: corrections, reassembled: assemble)
  }
}

/// Parses the pages, and reads the names that are pinned, on all processors.
private func parse(
  _ sources: [PageSource], names: @Sendable () -> JSONDecoded<NameTable>?
) -> (readings: [PageReading], names: JSONDecoded<NameTable>?) {
  // The names are as long as many pages, so that they go first.
  let parsed = concurrentMap(1 + sources.count) { position in
    position == 0 ? Parsed.names(names()) : Parsed.page(readPage(sources[position - 1]))
  }
  var readings: [PageReading] = []
  readings.reserveCapacity(sources.count)
  var found: JSONDecoded<NameTable>?
  for part in parsed {
    switch part {
    case .page(let reading): readings.append(reading)
    case .names(let names): found = names
    }
  }
  return (readings, found)
}

/// A file that is read while others are.
private enum Parsed: Sendable {
  case page(PageReading)
  case names(JSONDecoded<NameTable>?)
}

/// Interprets the pages on all processors, in pieces long enough for pages to share what they repeat.
private func draftEndpoints(from readings: [PageReading], settings: AssemblySettings) -> [EndpointDraft] {
  let size = 32
  let pieces = concurrentMap((readings.count + size - 1) / size) { piece in
    draftEndpoints(from: readings[(piece * size)..<min(readings.count, (piece + 1) * size)], settings: settings)
  }
  return Array(pieces.joined())
}

extension AssemblySettings {
  init(_ configuration: Configuration) {
    self.init(
      serviceName: configuration.service, servers: configuration.servers,
      sensitiveNames: AssemblySettings.defaultSensitiveNames + configuration.sensitive)
  }
}
