import Diagnostics
import Foundation
import SpecDiff
import SpecModel
import Testing

@Suite("The schema of the JSON review says what the review holds")
struct DiffSchemaTests {
  private static let folder = DiffFixture.root.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "specs/schema", directoryHint: .isDirectory)

  private static func value(_ bytes: [UInt8], _ file: String) throws -> JSONValue {
    try #require(decodeJSON(bytes, file: file) { reader, node in reader.value(node) }.value)
  }

  private static func schema(_ name: String) throws -> JSONValue {
    try value(Array(Data(contentsOf: folder.appending(path: name))), name)
  }

  private static func at(_ value: JSONValue, _ path: String...) -> JSONValue? {
    path.reduce(value) { $0?[$1] }
  }

  private static func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members)? = value else { return [] }
    return members.map(\.name)
  }

  private static func words(_ value: JSONValue?) -> [String] {
    guard case .array(let elements)? = value else { return [] }
    return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  @Test("A finding with everything has every member of the schema, in its order")
  func members() throws {
    let span = SourceSpan(file: "a", line: 1, lineText: "x")
    let acceptance = Acceptance(rule: "r", subject: "s", fingerprint: "f", reason: "b")
    let rule = try #require(SpecDiffRules.all.first)
    var finding = Finding(
      rule: rule, subject: SpecPlace(nil), before: "a", after: "b", effect: .added, direction: .both,
      verdicts: Verdicts(wire: Verdict(.safe, "x")), location: span, evidence: Evidence(before: [span], after: [span]))
    finding.cause = .mixed
    finding.acceptance = acceptance
    let json = try Self.value(Comparison(findings: [finding]).json(), "review")
    let schema = try Self.schema("diff.schema.json")
    #expect(Self.keys(json) == Self.keys(Self.at(schema, "properties")))
    guard case .array(let findings)? = json["findings"], let first = findings.first else {
      Issue.record("no findings")
      return
    }
    let properties = try #require(Self.at(schema, "$defs", "finding", "properties"))
    #expect(Self.keys(first) == Self.keys(properties))
    #expect(Self.keys(first["verdicts"]) == Self.keys(Self.at(properties, "verdicts", "properties")))
    #expect(Self.keys(first["evidence"]) == Self.keys(Self.at(properties, "evidence", "properties")))
    #expect(Self.keys(first["location"]) == Self.keys(Self.at(schema, "$defs", "line", "properties")))
    #expect(
      Self.keys(Self.at(first, "verdicts", "wire")) == Self.keys(Self.at(schema, "$defs", "verdict", "properties")))
  }

  @Test("Every word of the review is in the schema")
  func words() throws {
    let schema = try Self.schema("diff.schema.json")
    let properties = try #require(Self.at(schema, "$defs", "finding", "properties"))
    #expect(Self.words(Self.at(properties, "effect", "enum")) == Effect.allCases.map(\.rawValue))
    #expect(Self.words(Self.at(properties, "direction", "enum")) == Direction.allCases.map(\.rawValue))
    #expect(Self.words(Self.at(properties, "cause", "enum")) == Cause.allCases.map(\.rawValue))
    #expect(Self.words(Self.at(schema, "$defs", "severity", "enum")) == FindingSeverity.allCases.map(\.rawValue))
    #expect(
      Self.words(Self.at(schema, "properties", "suggestedVersion", "enum")) == VersionBump.allCases.map(\.rawValue))
  }

  @Test("An entry of accepted.json has every member of its schema")
  func acceptances() throws {
    let bytes = encodeAcceptances([Acceptance(rule: "type-changed", subject: "s", fingerprint: "f", reason: "r")])
    let json = try Self.value(bytes, "accepted.json")
    let schema = try Self.schema("accepted.schema.json")
    #expect(Self.keys(json) == Self.keys(schema["properties"]))
    guard case .array(let entries)? = json["accepted"], let entry = entries.first else {
      Issue.record("no entries")
      return
    }
    #expect(Self.keys(entry) == Self.keys(Self.at(schema, "properties", "accepted", "items", "properties")))
  }
}
