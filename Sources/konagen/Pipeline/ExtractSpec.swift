import Diagnostics
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

/// A spec that the pages give, with nothing wrong that stops the run.
struct AssembledSpec {
  var spec: Spec
  var assembly: Assembly
  /// What the run before remembered, where that was asked for.
  var memory: Memory?
  /// Whether what assembling found is reported; it takes a while to put together.
  var isTold: Bool
}

/// Reads the pages and assembles the spec; writes nothing.
///
/// - Parameters:
///   - recalls: Whether to read what the run before remembered, too.
///   - tells: Whether to report what does not stop the run; else that is left to the caller.
func assembleSpec(
  _ project: Project, recalling recalls: Bool = false, telling tells: Bool = true, _ session: inout Session
) throws(Stop) -> AssembledSpec {
  let pages = try assemblePages(project, atLeast: session.leastTold, recalling: recalls, &session)
  session.world.hold(pages)
  let assembly = pages.assembly
  let isTold = tells || assembly.spec == nil || session.options.isStrict
  if isTold { session.report(assembly.diagnostics) }
  try session.stopOnErrors()
  guard let spec = assembly.spec else { throw Stop.reported }
  return AssembledSpec(spec: spec, assembly: assembly, memory: pages.memory, isTold: isTold)
}

/// The files of a spec and of its names; writes nothing.
func encode(_ spec: Spec, _ names: NameTable, of project: Project) -> Extraction {
  let encoding = SpecEncoding(spec)
  // The names are as long as many endpoints, so that they go first. A file has about six kilobytes.
  var outputs = concurrentMap(1 + encoding.count, keeping: 6 << 10) { position in
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
