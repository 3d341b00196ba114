import Foundation
import PageReader
import SpecModel

@testable import SpecAssembly

/// The pages that lie in the project, and the hand-written ones.
enum ProjectPages {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Paths from the project's root, sorted.
  static func all() throws -> [String] { try names(in: "specs/pages") + names(in: "Tests/Fixtures/Pages") }

  /// The portal's own.
  static func real() throws -> [PageReading] { try names(in: "specs/pages").map(reading) }

  /// None is an error: a test without cases passes.
  private static func names(in folder: String) throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    let pages = files.filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
    if pages.isEmpty { throw NoPages(folder: folder) }
    return pages
  }

  private struct NoPages: Error { var folder: String }

  static func reading(_ page: String) throws -> PageReading {
    readPage(PageSource(file: page, bytes: Array(try Data(contentsOf: root.appending(path: page)))))
  }

  static func lines(_ page: String) throws -> [String] {
    try String(contentsOf: root.appending(path: page), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// All that a page becomes: the files of its spec and what is said of it, without places.
struct Outcome: Equatable {
  var files: [String]
  var report: [String]

  init(of reading: PageReading) {
    let assembly = assemble([reading])
    files = encodeSpec(assembly.uncorrected).map { String(decoding: $0.bytes, as: UTF8.self) }
    report = assembly.diagnostics.map { "\($0.rule.id) \($0.message)" }
  }

  init(of document: PageDocument) {
    self.init(of: PageReading(document: document, ledger: Ledger(file: "page.txt"), diagnostics: []))
  }
}
