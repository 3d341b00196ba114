import Diagnostics
import SpecModel

/// Compares a destination's folder with what it should hold; changes nothing.
///
/// Nothing is read through a symbolic link, so that no file outside the project is taken for one inside.
func inspect(_ destination: Destination, in files: some FileSystem) throws(Unwritable) -> Inspection {
  let (manifest, manifestBytes) = try readManifest(of: destination.folder, in: files)
  var inspection = Inspection(
    destination: destination, expected: [], unexpected: [], leftovers: [], manifest: manifest,
    manifestBytes: manifestBytes)
  var paths: Set<String> = []
  let found = files.each(destination.files.count) { position, files in
    let file = destination.files[position]
    return Result { () throws(Unwritable) in
      Inspection.Expected(
        file: file, state: try state(of: file, in: destination.folder, manifest: manifest, files: files))
    }
  }
  for outcome in found {
    let expected = try outcome.get()
    paths.insert(expected.file.path)
    inspection.expected.append(expected)
  }
  for entry in manifest.entries where !paths.contains(entry.path) {
    let path = entry.path
    guard let present = try present(path, in: destination.folder, files: files) else { continue }
    let isOurs = manifest.records(present, at: path)
    let isMarked = present.starts(with: destination.marker.utf8)
    let state: Inspection.Surplus = isOurs ? .outdated : isMarked ? .edited : .unrecorded
    inspection.unexpected.append(Inspection.Unexpected(path: path, state: state))
    paths.insert(path)
  }
  let place = destination.keeps
  let surplus = try entries(in: destination.folder, place.subfolder, files: files) { path, name in
    name.utf8.starts(with: temporaryPrefix.utf8)
      || (name.utf8.reversed().starts(with: place.suffix.utf8.reversed()) && !paths.contains(path))
  }
  for (path, name) in surplus {
    if name.utf8.starts(with: temporaryPrefix.utf8) {
      inspection.leftovers.append(path)
    } else {
      inspection.unexpected.append(Inspection.Unexpected(path: path, state: .unrecorded))
    }
  }
  if !place.subfolder.isEmpty {
    inspection.leftovers += try entries(in: destination.folder, "", files: files) { _, name in
      name.utf8.starts(with: temporaryPrefix.utf8)
    }.map(\.path)
  }
  return inspection
}

/// How the names of temporary files begin; a number follows.
let temporaryPrefix = ".konagen-new-"

/// Something in the way of writing, as a diagnostic.
struct Unwritable: Error {
  var diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  init(_ failure: FileFailure) { self.diagnostic = Diagnostic(failure) }
}

private func readManifest(of folder: String, in files: some FileSystem) throws(Unwritable) -> (Manifest, [UInt8]?) {
  let path = joinPath(folder, Manifest.fileName)
  let bytes: [UInt8]
  do {
    guard try files.kind(of: path) != nil else { return (Manifest(), nil) }
    bytes = try files.read(path, limit: Int.max)
  } catch {
    throw Unwritable(error)
  }
  do {
    return (try Manifest(parsing: bytes), bytes)
  } catch {
    throw Unwritable(
      Diagnostic(
        .manifestUnreadable, "this line of the record of written files is not a hash and a file name",
        at: SourceSpan(file: path, line: error.line, lineText: error.text),
        fix: "Take the whole file from git again, or delete it and run konagen --force"))
  }
}

private func state(
  of file: OutputFile, in folder: String, manifest: Manifest, files: some FileSystem
) throws(Unwritable) -> Inspection.State {
  if file.isPresent { return .same }
  let present: [UInt8]
  do {
    switch try files.present(at: joinPath(folder, file.path)) {
    case .missing: return .missing
    case .file(let bytes): present = bytes
    case .blocked(let kind): return .blocked(kind)
    }
  } catch {
    throw Unwritable(error)
  }
  if areEqual(present, file.bytes) { return .same }
  if file.isShared { return .outdated(present: present) }
  if manifest.records(present, at: file.path) { return .outdated(present: present) }
  return manifest.hashes(of: file.path) == nil ? .unrecorded(present: present) : .edited(present: present)
}

private func present(_ path: String, in folder: String, files: some FileSystem) throws(Unwritable) -> [UInt8]? {
  let whole = joinPath(folder, path)
  do {
    guard case .file(let bytes) = try files.present(at: whole) else { return nil }
    return bytes
  } catch {
    throw Unwritable(error)
  }
}

/// The paths inside `folder` of what lies in a subfolder of it and is asked for, with their names, sorted by bytes; none where there is no
/// such folder. Names that are no UTF-8 are passed over.
private func entries(
  in folder: String, _ subfolder: String, files: some FileSystem, where isAskedFor: (String, String) -> Bool
) throws(Unwritable) -> [(path: String, name: String)] {
  do {
    return try files.names(in: joinPath(folder, subfolder)).compactMap { String(validating: $0, as: UTF8.self) }
      .map { (joinPath(subfolder, $0), $0) }.filter(isAskedFor)
      .sorted { precedesInBytes($0.1, $1.1) }
  } catch {
    if case .missing = error.reason { return [] }
    throw Unwritable(error)
  }
}
