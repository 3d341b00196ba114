import Foundation
import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

/// Whatever a page states is in the spec, or a diagnostic says why not.
struct NothingLostTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  static let pages: [String] = ["specs/pages", "Tests/Fixtures/Pages"].flatMap { folder in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
  }

  /// Everything that assembling a document says, without places.
  private func outcome(_ document: PageDocument) -> [String] {
    let assembly = assemble([PageReading(document: document, ledger: Ledger(file: "page.txt"), diagnostics: [])])
    return encodeSpec(assembly.uncorrected).map { String(decoding: $0.bytes, as: UTF8.self) }
      + assembly.diagnostics.map { "\($0.rule.id) \($0.message)" }
  }

  private func document(_ page: String) throws -> PageDocument? {
    let bytes = try Data(contentsOf: Self.root.appending(path: page))
    return readPage(PageSource(file: page, bytes: Array(bytes))).document
  }

  @Test(arguments: pages) func `every changed statement changes the outcome`(_ page: String) throws {
    guard let document = try document(page) else { return }
    let original = outcome(document)
    let lost = variants(of: document).filter { outcome($0.document) == original }.map(\.name)
    #expect(lost == [])
  }

  @Test(arguments: pages) func `every number, code and quoted text of a statement is in the spec`(_ page: String) throws
  {
    guard let document = try document(page) else { return }
    let text = outcome(document).joined(separator: "\n")
    let sections = [document.requestHeaders, document.requestParameters, document.responseHeaders]
    for field in (sections + [document.responseParameters].compactMap(\.self)).flatMap(\.fields) {
      let operands: [String] =
        switch field.constraint?.value {
        case .length("0"), nil: []
        case .length(let operand), .value(let operand): [operand]
        case .bounds(let min, let max): [min, max]
        }
      for operand in operands { #expect(text.contains(operand), "\(field.name)") }
    }
    for result in document.results { #expect(text.contains("\"code\": \"\(result.code)\"")) }
  }
}
