import Foundation
import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

/// Each hand-written page gives the endpoint that is written by hand beside it.
struct FixturePagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/Pages")

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
      .map { String($0.dropLast(".json".count)) }.sorted()
  }

  private func assembled(_ name: String) throws -> Assembly {
    let page = try Data(contentsOf: Self.folder.appending(path: name + ".txt"))
    return assemble([readPage(PageSource(file: name + ".txt", bytes: Array(page)))])
  }

  @Test(arguments: try names()) func `a page and its endpoint`(_ name: String) throws {
    let assembly = try assembled(name)
    let file = encodeSpec(assembly.uncorrectedAndNamed).first { $0.path.hasPrefix("endpoints/") }
    let expected = try String(contentsOf: Self.folder.appending(path: name + ".json"), encoding: .utf8)
    #expect(file.map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
  }

  @Test func `every page that can be read has its endpoint`() throws {
    let pages = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".txt") }
    let readable = try pages.map { String($0.dropLast(".txt".count)) }.filter { name in
      try !assembled(name).uncorrected.endpoints.isEmpty
    }
    #expect(!readable.isEmpty)
    #expect(try readable.sorted() == Self.names())
  }

  @Test(arguments: [
    ("async-versions", ["note version-differs: Version: v3", "note path-without-slash: api/v2/locker/close"]),
    ("boolean-widgets", ["warning default-preselected: false"]),
    ("request-arrays", ["warning constraint-unusual: Min : 0 , Max : 10"]),
    ("response-array", ["note nesting-unmarked: pageResponse"]),
    ("value-and-zero-length", ["note length-not-stated: Length : 0"]),
    ("invisible-characters", ["warning value-mistyped: -\u{A0}A : first"]),
    ("conditions", []), ("value-sets", []), ("false-friends", []), ("defaults-formats-units", []),
    ("korean-labels", []),
  ])
  func `what is in doubt`(_ name: String, _ report: [String]) throws {
    #expect(try assembled(name).report == report)
  }

  @Test func `conditions of headers are recorded as text`() throws {
    #expect(
      try assembled("conditions").spec?.api.requestHeaders.map(\.condition) == [
        nil, .prose("• Required value when requesting data encryption."),
        .prose("• Excluding the case for Callback API"),
      ])
  }
}

extension Assembly {
  /// The spec with names even where a diagnostic is an error.
  fileprivate var uncorrectedAndNamed: Spec { spec ?? completeNames(of: uncorrected, pinned: NameTable()).spec }
}
