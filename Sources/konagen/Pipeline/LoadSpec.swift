import Diagnostics
import SpecModel

/// Reads the JSON spec as it lies in the specs folder, together with the files in which it lies.
///
/// - Parameter known: A spec of which this one is thought to be another version.
func loadSpecFiles(
  _ project: Project, known: (spec: Spec, files: [SpecFile])? = nil, _ session: inout Session
) throws(Stop) -> (spec: Spec, files: [SpecFile]) {
  let sources = session.world.files
  if let diagnostic = missingProject(project, in: sources) {
    session.report(diagnostic)
    throw .reported
  }
  var files: [SpecFile] = []
  let reading = try session.stage("read spec") { session throws(Stop) in
    do throws(FileFailure) {
      for path in [apiFilePath] + (try endpointFiles(in: project.specs, files: sources)) {
        let file = joinPath(project.specs, path)
        do throws(FileFailure) {
          files.append(SpecFile(path: path, bytes: try sources.read(file, limit: largestJSONFile)))
          session.detail("read \(file)")
        } catch {
          // That api.json is missing is for the decoder to say.
          guard path == apiFilePath, case .missing = error.reason else { throw error }
        }
      }
    } catch {
      session.report(Diagnostic(error))
      throw Stop.reported
    }
    let decoding = SpecDecoding(files, folder: project.specs, known: known)
    let reading = decoding.spec(of: concurrentMap(decoding.count) { decoding.endpoint(at: $0) })
    session.report(reading.diagnostics)
    return reading
  }
  try session.stopOnErrors()
  guard let spec = reading.spec else { throw Stop.reported }
  return (spec, files)
}

func endpointFiles(in specs: String, files: some FileSystem) throws(FileFailure) -> [String] {
  do {
    return try files.names(in: joinPath(specs, endpointFolder)).compactMap { String(validating: $0, as: UTF8.self) }
      .filter { $0.utf8.first != UInt8(ascii: ".") && $0.utf8.reversed().starts(with: ".json".utf8.reversed()) }
      .sorted { precedesInBytes($0, $1) }
      .map { endpointFolder + $0 }
  } catch {
    if case .missing = error.reason { return [] }
    throw error
  }
}

/// The corrections beside the spec; none where there is no such file.
func loadCorrections(_ project: Project, _ session: inout Session) -> Corrections {
  load(project.corrections, &session) { decodeCorrections($0, file: $1) } ?? Corrections()
}

/// The pinned names beside the spec; none where there is no such file.
func loadNames(_ project: Project, _ session: inout Session) -> NameTable {
  load(project.names, &session) { decodeNames($0, file: $1) } ?? NameTable()
}

private func load<Value>(
  _ file: String, _ session: inout Session, _ decode: ([UInt8], String) -> JSONDecoded<Value>
) -> Value? {
  guard let bytes = readFile(file, isOptional: true, &session) else { return nil }
  session.detail("read \(file)")
  let decoded = decode(bytes, file)
  session.report(decoded.diagnostics)
  return decoded.value
}
