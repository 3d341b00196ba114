import Diagnostics
import SpecDiff
import SpecModel

/// The acceptances beside the head's spec, with the file they were read from.
struct AcceptedFile {
  var path: String
  var entries: [Acceptance] = []
  private var lines: [Substring] = []

  /// Reads the file; none is as good as an empty one.
  init(of side: Side, _ session: inout Session) throws(Stop) {
    path = joinPath(side.project.specs, "accepted.json")
    var own = side.session
    if let bytes = readFile(path, isOptional: true, &own) {
      let decoded = decodeAcceptances(bytes, file: path)
      own.report(decoded.diagnostics)
      entries = decoded.value ?? []
      lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    session.report(own.diagnostics)
    try session.stopOnErrors()
  }

  /// Where the entry stands that a finding reports as stale.
  func span(of finding: Finding) -> SourceSpan? {
    guard
      let entry = entries.first(where: { finding.reports($0) }),
      let line = lines.firstIndex(where: { $0.contains(entry.fingerprint) })
    else { return nil }
    return SourceSpan(file: path, line: line + 1, lineText: String(lines[line]))
  }
}

extension Finding {
  /// Whether it is the finding about this entry's being stale.
  func reports(_ entry: Acceptance) -> Bool {
    !isAboutCorrections && !isTold && before == "\(entry.rule) \(entry.fingerprint): \(entry.reason)"
      && subject.description == entry.subject
  }
}
