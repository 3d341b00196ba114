import Foundation
import PageReader
import SpecModel

@testable import SpecAssembly

/// The pages that lie in the project, and the hand-written ones.
enum ProjectPages {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Paths from the project's root, sorted.
  static let all: [String] = ["specs/pages", "Tests/Fixtures/Pages"].flatMap { folder in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The portal's own.
  static func real() throws -> [PageReading] { try all.filter { $0.hasPrefix("specs/") }.map(reading) }

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
