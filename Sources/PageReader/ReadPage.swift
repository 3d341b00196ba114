import Diagnostics

/// Reads one page: bytes to repaired text to lines with roles to a document. One pass, linear in time and memory.
///
/// Never fails: what is wrong is in the reading's diagnostics.
public func readPage(_ source: PageSource) -> PageReading {
  if let problem = tooLarge(source) {
    let ledger = Ledger(file: source.file)
    return PageReading(document: nil, ledger: ledger, diagnostics: [problem.diagnostic(in: ledger)])
  }
  let scanned = scanLines(source.bytes)
  if !scanned.problems.isEmpty {
    let roles = [PackedRole](repeating: .unrecognised, count: scanned.lines.count)
    let ledger = Ledger(file: source.file, repaired: scanned.lines, source: scanned.lines, roles: roles)
    return PageReading(
      document: nil, ledger: ledger, diagnostics: scanned.problems.map { $0.diagnostic(in: ledger) }.sorted())
  }
  let repaired = scanned.hasThai ? repairEncoding(scanned.lines) : EncodingRepair(lines: scanned.lines)
  let parsed = parsePage(repaired.lines)
  let ledger = Ledger(file: source.file, repaired: repaired.lines, source: scanned.lines, roles: parsed.roles)
  let problems = judgeLosses(repaired.losses, in: ledger, beside: parsed.problems)
  let diagnostics = problems.map { $0.diagnostic(in: ledger) }.sorted()
  return PageReading(
    document: diagnostics.hasErrors ? nil : parsed.document, ledger: ledger, diagnostics: diagnostics,
    repairs: repaired.repairs)
}

/// The most bytes a page may have, so that a caller need not load more. The portal’s pages hold some ten thousand.
public let largestPage = 8 << 20

private func tooLarge(_ source: PageSource) -> Problem? {
  guard source.bytes.count > largestPage else { return nil }
  return Problem(
    .pageTooLarge, "the file has \(source.bytes.count) bytes, a page at most \(largestPage)", line: nil,
    fix: "Keep only pages of the portal in this folder, one page a file")
}
