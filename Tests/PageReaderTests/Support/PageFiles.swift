import Foundation
import PageReader

/// The pages that lie in the project, and the hand-written ones.
enum PageFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func realPages() throws -> [String] { try names(in: "specs/pages") }
  static func fixtures() throws -> [String] { try names(in: "Tests/Fixtures/Pages") }

  /// Paths from the project's root, sorted. None is an error: a test without cases passes.
  private static func names(in folder: String) throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    let pages = files.filter { $0.hasSuffix(".txt") }.sorted().map { folder + "/" + $0 }
    if pages.isEmpty { throw NoPages(folder: folder) }
    return pages
  }

  private struct NoPages: Error { var folder: String }

  static func source(_ name: String) throws -> PageSource {
    PageSource(file: name, bytes: Array(try Data(contentsOf: root.appending(path: name))))
  }

  static func lines(_ name: String) throws -> [String] {
    String(decoding: try source(name).bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}

extension PageReading {
  /// The diagnostics in one line each: `3: error: message [id]`.
  var messages: [String] {
    diagnostics.map { "\($0.span?.line ?? 0): \($0.severity.rawValue): \($0.message) [\($0.rule.id)]" }
  }

  var ids: [String] { diagnostics.map(\.rule.id) }
}

/// Reads a text as a page.
func read(_ text: String, file: String = "page.txt") -> PageReading {
  readPage(PageSource(file: file, bytes: Array(text.utf8)))
}

func read(_ lines: [String]) -> PageReading { read(lines.joined(separator: "\n")) }
