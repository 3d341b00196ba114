import Diagnostics
import PageReader

/// The project's pages; where a project is missing altogether, that is said in the place of missing pages.
func pageSources(of project: Project, files: some FileSystem) -> (pages: [PageSource], diagnostics: [Diagnostic]) {
  if let diagnostic = missingProject(project, in: files) { return ([], [diagnostic]) }
  var found = pageSources(in: project.pages, files: files)
  if found.pages.isEmpty, !hasPages(project, in: files) {
    for index in found.diagnostics.indices where found.diagnostics[index].rule == .pagesMissing {
      found.diagnostics[index].fix = "The spec is written by hand: mend it where it stands, then run konagen generate"
    }
  }
  return found
}

/// Every `*.txt` file of a folder, in the byte order of their names.
func pageSources(in folder: String, files: some FileSystem) -> (pages: [PageSource], diagnostics: [Diagnostic]) {
  let all: [[UInt8]]
  do {
    all = try files.names(in: folder)
  } catch {
    guard case .missing = error.reason else { return ([], [Diagnostic(error)]) }
    return ([], [noPages(in: folder, "this folder of pages is not there")])
  }
  let names = all.filter { $0.suffix(4).elementsEqual(".txt".utf8) }
  var diagnostics = all.filter(isAlmostPage).sorted { $0.lexicographicallyPrecedes($1) }
    .map { (name: $0, file: joinPath(folder, shown($0))) }
    .filter { (try? files.kind(of: $0.file)) != .folder }
    .map { name, file in
      Diagnostic(
        .pageIgnored, "this file is not read as a page, because its name does not end in .txt in small letters",
        at: SourceSpan(file: file, line: 1),
        fix: hasText(name) ? "Rename the file" : "Save the page as plain text, or keep the file elsewhere")
    }
  var paths: [String] = []
  for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) where name.first != UInt8(ascii: ".") {
    if let file = String(validating: name, as: UTF8.self), file.unicodeScalars.allSatisfy(isPrintable) {
      paths.append(joinPath(folder, file))
    } else {
      diagnostics.append(
        Diagnostic(
          .pageNameInvalid, "a page's file name must be printable UTF-8",
          at: SourceSpan(file: joinPath(folder, shown(name)), line: 1), fix: "Rename the file"))
    }
  }
  var pages: [PageSource] = []
  for outcome in files.each(paths.count, { [paths] in pageSource(paths[$0], files: $1) }) {
    switch outcome {
    case .success(let page): pages.append(page)
    case .failure(let failure): diagnostics.append(failure.diagnostic)
    }
  }
  if pages.isEmpty, !diagnostics.hasErrors {
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
  if scalar.isASCII { return scalar.value >= 0x20 && scalar != "\u{7F}" }
  return switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
  default: true
  }
}

/// Whether a visible file's name ends like a page's but for the letters, or like what browsers and editors save pages as.
///
/// Nobody takes the others for pages: folders, hidden files, what editors leave behind (`card.txt~`), and notes such as `README.md`.
private func isAlmostPage(_ name: [UInt8]) -> Bool {
  if name.suffix(4).elementsEqual(".txt".utf8) || name.first == UInt8(ascii: ".") { return false }
  return almostPageEndings.contains(lowercaseEnding(of: name))
}

/// Whether a file that is almost a page holds text, as far as its name says.
private func hasText(_ name: [UInt8]) -> Bool { ["txt", "text"].contains(lowercaseEnding(of: name)) }

private let almostPageEndings: Set<String> = [
  "txt", "text", "htm", "html", "xhtml", "mht", "mhtml", "webarchive", "pdf", "rtf", "doc", "docx", "odt",
]

/// What stands behind a name's last dot; empty where it has none.
private func lowercaseEnding(of name: [UInt8]) -> String {
  guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
  return String(decoding: name[(dot + 1)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}

/// A file name of any bytes as it can be printed.
private func shown(_ name: [UInt8]) -> String {
  String(decoding: name.flatMap { (0x20..<0x7F).contains($0) ? [$0] : escape($0) }, as: UTF8.self)
}

/// A byte as `\xNN`.
private func escape(_ byte: UInt8) -> [UInt8] {
  let digits = Array("0123456789ABCDEF".utf8)
  return Array("\\x".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
}
