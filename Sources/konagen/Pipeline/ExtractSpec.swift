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
func extractSpec(
  _ project: Project, _ session: inout Session
) throws(Stop) -> (extraction: Extraction, assembly: Assembly) {
  let assembly = try assemblePages(project, &session).assembly
  session.report(assembly.diagnostics)
  try session.stopOnErrors()
  guard let spec = assembly.spec else { throw Stop.reported }
  return try session.stage("encode spec") { session throws(Stop) in
    let encoding = SpecEncoding(spec)
    var outputs = concurrentMap(encoding.count) { position in
      let file = encoding.file(at: position)
      return OutputFile(path: file.path, bytes: file.bytes)
    }
    let files = outputs.map { SpecFile(path: $0.path, bytes: $0.bytes) }
    outputs.append(OutputFile(path: "names.json", bytes: encodeNames(assembly.names), isShared: true))
    outputs.sort { precedesInBytes($0.path, $1.path) }
    let destination = Destination(
      folder: project.specs, files: outputs, keeps: Destination.Place(subfolder: "endpoints", suffix: ".json"))
    return (Extraction(spec: spec, files: files, destination: destination), assembly)
  }
}

/// Pages that were read, put together with what people decided about them.
struct AssembledPages {
  var assembly: Assembly
  var corrections: Corrections
  /// The same pages put together with other corrections.
  var reassembled: (Corrections) -> Assembly
}

/// Reads the pages and what people decided about them, and puts them together; what that finds wrong is for the caller to report.
func assemblePages(_ project: Project, _ session: inout Session) throws(Stop) -> AssembledPages {
  let files = session.world.files
  let sources = try session.stage("read pages") { session throws(Stop) in
    let found = pageSources(of: project, files: files)
    session.report(found.diagnostics)
    return found.pages
  }
  for source in sources { session.detail("read \(source.file)") }
  let readings = try session.stage("parse pages") { session throws(Stop) in
    let readings = concurrentMap(sources.count) { readPage(sources[$0]) }
    for reading in readings { session.report(reading.diagnostics) }
    return readings
  }
  let corrections = loadCorrections(project, &session)
  let names = loadNames(project, &session)
  try session.stopOnErrors()
  let settings = AssemblySettings(project.configuration)
  let nameSpans = {
    (try? files.read(project.names, limit: largestJSONFile)).map { locateNames(in: $0, file: project.names) } ?? [:]
  }
  return try session.stage("assemble spec") { _ throws(Stop) in
    let drafts = draftEndpoints(from: readings, settings: settings)
    let assemble = {
      assembleSpec(
        from: readings, drafts: drafts, corrections: $0, names: names, settings: settings, nameSpans: nameSpans,
        map: concurrentMap)
    }
    return AssembledPages(assembly: assemble(corrections), corrections: corrections, reassembled: assemble)
  }
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
