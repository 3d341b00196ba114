import Diagnostics
import PageReader
import SpecModel

/// One side of a comparison, with what it was made from as far as that is there.
struct SpecSide {
  var spec: Spec
  /// The spec's own files.
  var files: [SpecFile]
  /// The specs folder as it is shown to the user.
  var folder: String
  var corrections: Corrections
  var names: NameTable
  var acceptances: [UInt8]?
  var pages: [PageSource]
}

/// Files of a side before they are understood: by path inside the specs folder, and the pages.
struct SideFiles {
  /// The specs folder as it is shown to the user.
  var folder: String
  var specs: [SpecFile]
  var pages: [PageSource]
}

/// Understands the files of a side.
func readSide(_ side: SideFiles, _ session: inout Session) throws(Stop) -> SpecSide {
  let reading = decodeSpec(side.specs, folder: side.folder)
  session.report(reading.diagnostics)
  let bytes = { (name: String) in side.specs.first { $0.path == name }?.bytes }
  var corrections = Corrections()
  if let bytes = bytes("corrections.json") {
    let decoded = decodeCorrections(bytes, file: joinPath(side.folder, "corrections.json"))
    session.report(decoded.diagnostics)
    corrections = decoded.value ?? corrections
  }
  var names = NameTable()
  if let bytes = bytes("names.json") {
    let decoded = decodeNames(bytes, file: joinPath(side.folder, "names.json"))
    session.report(decoded.diagnostics)
    names = decoded.value ?? names
  }
  try session.stopOnErrors()
  guard let spec = reading.spec else { throw .reported }
  return SpecSide(
    spec: spec, files: side.specs, folder: side.folder, corrections: corrections, names: names,
    acceptances: bytes("accepted.json"), pages: side.pages)
}
