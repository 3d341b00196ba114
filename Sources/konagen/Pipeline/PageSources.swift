import Diagnostics
import PageReader

/// Every `*.txt` file of a folder, in the byte order of their names.
func pageSources(in folder: String, files: some FileSystem) -> (pages: [PageSource], diagnostics: [Diagnostic]) {
  let names: [[UInt8]]
  do {
    names = try files.names(in: folder).filter { $0.reversed().starts(with: ".txt".utf8.reversed()) }
  } catch {
    guard case .missing = error.reason else { return ([], [Diagnostic(error)]) }
    return ([], [noPages(in: folder, "this folder of pages is not there")])
  }
  var diagnostics: [Diagnostic] = []
  var paths: [String] = []
  for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) where name.first != UInt8(ascii: ".") {
    if let file = String(validating: name, as: UTF8.self), file.unicodeScalars.allSatisfy(isPrintable) {
      paths.append(joinPath(folder, file))
    } else {
      let shown = String(decoding: name.flatMap { (0x20..<0x7F).contains($0) ? [$0] : escape($0) }, as: UTF8.self)
      diagnostics.append(
        Diagnostic(
          .pageNameInvalid, "a page's file name must be printable UTF-8",
          at: SourceSpan(file: joinPath(folder, shown), line: 1), fix: "Rename the file"))
    }
  }
  var pages: [PageSource] = []
  for outcome in files.each(paths.count, { [paths] in pageSource(paths[$0], files: $1) }) {
    switch outcome {
    case .success(let page): pages.append(page)
    case .failure(let failure): diagnostics.append(failure.diagnostic)
    }
  }
  if pages.isEmpty, diagnostics.isEmpty {
    diagnostics.append(noPages(in: folder, "this folder holds no page"))
  }
  return (pages, diagnostics)
}

/// Reads one page's bytes, or says why not; a file that is far too large is not loaded.
func pageSource(_ path: String, files: some FileSystem) -> Result<PageSource, Unreadable> {
  do {
    return .success(PageSource(file: path, bytes: try files.read(path, limit: largestPage)))
  } catch {
    guard case .tooLarge(let limit) = error.reason else { return .failure(Unreadable(diagnostic: Diagnostic(error))) }
    return .failure(
      Unreadable(
        diagnostic: Diagnostic(
          .pageTooLarge, "a page has at most \(limit) bytes, and this file has more",
          at: SourceSpan(file: path, line: 1),
          fix: "Keep only pages of the portal in this folder, one page a file")))
  }
}

/// Why a page could not be read.
struct Unreadable: Error {
  var diagnostic: Diagnostic
}

private func noPages(in folder: String, _ message: String) -> Diagnostic {
  Diagnostic(
    .pagesMissing, message, at: SourceSpan(file: folder, line: 1),
    fix: "Save each documentation page as plain text into a file of its own there, with a name that ends in .txt")
}

private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
  default: true
  }
}

/// A byte as `\xNN`.
private func escape(_ byte: UInt8) -> [UInt8] {
  let digits = Array("0123456789ABCDEF".utf8)
  return Array("\\x".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
}
