import Diagnostics

/// One file that differs from what its sources give.
struct Drift {
  var diagnostic: Diagnostic
  /// The file's text on disk and as it should be; `nil` where one of them is not there.
  var texts: (present: [UInt8], expected: [UInt8])?
}

/// Compares a folder with what it should hold, both ways.
///
/// - Parameter command: What brings the folder up to date.
func findDrift(_ inspection: Inspection, mendedBy command: String = "konagen") -> [Drift] {
  let folder = inspection.destination.folder
  var drifts = inspection.expected.compactMap { expected in
    drift(of: expected.file, expected.state, at: joinPath(folder, expected.file.path), command)
  }
  drifts += inspection.unexpected.map { surplus in
    drift(of: surplus, at: SourceSpan(file: joinPath(folder, surplus.path), line: 1), command)
  }
  let record = SourceSpan(file: joinPath(folder, Manifest.fileName), line: 1)
  if inspection.manifest.isIncomplete {
    drifts.append(
      Drift(
        diagnostic: Diagnostic(
          .runInterrupted, "an earlier run was interrupted while it replaced files here", at: record,
          fix: "Run \(command) again")))
  } else if drifts.isEmpty, planChanges(inspection, isForced: false).plan.record != nil {
    drifts.append(
      Drift(
        diagnostic: Diagnostic(
          .outputStale, "the record of written files differs from the files", at: record, fix: "Run \(command)")))
  }
  return drifts
}

private func drift(of file: OutputFile, _ state: Inspection.State, at path: String, _ command: String) -> Drift? {
  let start = SourceSpan(file: path, line: 1)
  switch state {
  case .same: return nil
  case .missing:
    return Drift(
      diagnostic: Diagnostic(
        .outputMissing, "its sources give this file, but it is not there", at: start, fix: "Run \(command)")
    )
  case .outdated(let present):
    let span = place(in: path, present, file.bytes)
    return Drift(
      diagnostic: Diagnostic(.outputStale, "this differs from what its sources give", at: span, fix: "Run \(command)"),
      texts: (present, file.bytes))
  case .edited(let present):
    return Drift(diagnostic: editedByHand(at: place(in: path, present, file.bytes)), texts: (present, file.bytes))
  case .unrecorded(let present):
    return Drift(
      diagnostic: Diagnostic(
        .fileForeign, "konagen gives this file other contents and has no record of having written it",
        at: place(in: path, present, file.bytes), fix: "Move the file away, or run konagen with --force"),
      texts: (present, file.bytes))
  case .blocked:
    return Drift(
      diagnostic: Diagnostic(
        .fileBlocked, "its sources give a regular file here", at: start, fix: "Move away what is there"))
  }
}

private func drift(of surplus: Inspection.Unexpected, at span: SourceSpan, _ command: String) -> Drift {
  switch surplus.state {
  case .outdated, .edited:
    Drift(diagnostic: Diagnostic(.outputExtra, "no source gives this file any more", at: span, fix: "Run \(command)"))
  case .unrecorded:
    Drift(
      diagnostic: Diagnostic(
        .fileForeign, "no source gives this file, and konagen did not write it", at: span, severity: .warning,
        fix: "Keep files of your own in another folder"))
  }
}

/// The first line of the present text that should be another.
private func place(in path: String, _ present: [UInt8], _ expected: [UInt8]) -> SourceSpan {
  let line = firstDifference(present, expected)
  let lines = present.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  let text = line <= lines.count ? String(decoding: lines[line - 1], as: UTF8.self) : nil
  return SourceSpan(file: path, line: line, lineText: text)
}
