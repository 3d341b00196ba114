import Diagnostics
import SpecModel

/// The changes that turn a folder into what it should be; carrying them out decides nothing.
struct WritePlan {
  var folder: String
  var writes: [OutputFile] = []
  /// Paths inside the folder.
  var removals: [String] = []
  var leftovers: [String] = []
  /// The record to keep, `nil` where the one on disk says the same.
  var record: Record?

  struct Record {
    /// What the record says while files are replaced.
    var during: [UInt8]
    var after: [UInt8]
  }

  var isEmpty: Bool { writes.isEmpty && removals.isEmpty && leftovers.isEmpty && record == nil }
}

/// Plans the changes for one folder, or says what stands in their way.
///
/// A file is replaced or removed only when the record shows that konagen wrote it and its bytes are still those; `isForced`
/// waives the second.
func planChanges(_ inspection: Inspection, isForced: Bool) -> (plan: WritePlan, diagnostics: [Diagnostic]) {
  let folder = inspection.destination.folder
  var plan = WritePlan(folder: folder, leftovers: inspection.leftovers)
  var diagnostics: [Diagnostic] = []
  var record: [(path: String, hash: String)] = []
  for expected in inspection.expected {
    let file = expected.file
    if !file.isShared { record.append((file.path, inspection.recordedHash(of: expected))) }
    let span = SourceSpan(file: joinPath(folder, file.path), line: 1)
    switch expected.state {
    case .same: break
    case .missing, .outdated: plan.writes.append(file)
    case .edited, .unrecorded:
      if isForced {
        plan.writes.append(file)
      } else if case .edited = expected.state {
        diagnostics.append(editedByHand(at: span))
      } else {
        diagnostics.append(
          Diagnostic(
            .fileForeign, "konagen would write here, but has no record of having written this file", at: span,
            fix: "Move the file away, or run konagen with --force to overwrite it"))
      }
    case .blocked(let kind): diagnostics.append(blocked(by: kind, at: span.file))
    }
  }
  for surplus in inspection.unexpected {
    switch surplus.state {
    case .outdated: plan.removals.append(surplus.path)
    case .edited where isForced: plan.removals.append(surplus.path)
    case .edited:
      diagnostics.append(
        Diagnostic(
          .fileEdited, "konagen no longer writes this file, which was edited since it did",
          at: SourceSpan(file: joinPath(folder, surplus.path), line: 1),
          fix: "Delete the file, or run konagen with --force, which does"))
    case .unrecorded: break
    }
  }
  let after = Array(Manifest.text(of: record).utf8)
  if after != inspection.manifestBytes {
    plan.record = WritePlan.Record(during: Array(inspection.manifest.changing(to: record).text.utf8), after: after)
  }
  return (plan, diagnostics)
}

extension Inspection {
  /// The hash to keep a record of a file by. A file that an earlier build wrote, and that stays as it is, is still known by the slower one.
  fileprivate func recordedHash(of expected: Expected) -> String {
    guard case .same = expected.state, !expected.file.isPresent, let known = manifest.hashes(of: expected.file.path),
      known != [expected.file.hash], known == [shortHash(expected.file.bytes)]
    else { return expected.file.hash }
    return known[0]
  }
}

func blocked(by kind: FileKind, at path: String) -> Diagnostic {
  Diagnostic(
    .fileBlocked, "konagen would write a file here, but \(kind.phrase) stands in its place",
    at: SourceSpan(file: path, line: 1), fix: "Move it away")
}

func editedByHand(at span: SourceSpan) -> Diagnostic {
  Diagnostic(
    .fileEdited, "this file was edited since konagen wrote it", at: span,
    fix:
      "Move the edit to where it comes from (a page, corrections.json or a spec written by hand), then run konagen with --force"
  )
}

extension FileKind {
  /// With its article.
  fileprivate var phrase: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .other: "something that is no file"
    }
  }
}
