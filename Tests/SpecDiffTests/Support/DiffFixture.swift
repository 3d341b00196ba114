import Diagnostics
import Foundation
import SpecDiff
import SpecModel

/// One side of a fixture: a spec in one file, with the decisions that stand beside it.
struct FixtureSide {
  var spec: Spec
  var corrections: Corrections
  var accepted: [Acceptance]
}

/// A folder under `Tests/Fixtures/Diff`: `before.json`, `after.json`, and the findings between them in `expected.txt`.
struct DiffFixture {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Fixtures/Diff", directoryHint: .isDirectory)

  let folder: URL

  init(_ name: String) { folder = Self.root.appending(path: name, directoryHint: .isDirectory) }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).filter { !$0.contains(".") }.sorted()
  }

  func expected() throws -> String {
    try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
  }

  func side(_ name: String) throws -> FixtureSide {
    let file = folder.appending(path: name)
    return try fixtureSide(Array(Data(contentsOf: file)), file: file.lastPathComponent)
  }
}

struct FixtureError: Error, CustomStringConvertible {
  var description: String
}

/// A side from `{ "api": …, "endpoints": […], "corrections": […], "accepted": […] }`, each part as its own file would hold it.
func fixtureSide(_ bytes: [UInt8], file: String) throws -> FixtureSide {
  let root = try value(decodeJSON(bytes, file: file) { reader, node in reader.value(node) })
  guard case .array(let endpoints)? = root["endpoints"], case .object(let api)? = root["api"] else {
    throw FixtureError(description: "\(file) has no api or no endpoints")
  }
  let version = JSONValue.Member("formatVersion", .number(1))
  let ids = endpoints.compactMap { endpoint -> EndpointID? in
    if case .string(let text)? = endpoint["endpoint"] { return EndpointID(text) }
    return nil
  }
  let list = JSONValue.Member("endpoints", .array(ids.map { .string($0.description) }))
  let paths = endpointFilePaths(ids)
  var files = [SpecFile(path: apiFilePath, bytes: text(.object([version] + api + [list])))]
  for (id, endpoint) in zip(ids, endpoints) { files.append(SpecFile(path: paths[id] ?? "", bytes: text(endpoint))) }
  let reading = decodeSpec(files, folder: file)
  guard let spec = reading.spec else {
    throw FixtureError(description: reading.diagnostics.map(\.message).joined(separator: "\n"))
  }

  func part(_ name: String) -> [UInt8] {
    text(.object([version, JSONValue.Member(name, root[name] ?? .array([]))]))
  }
  return FixtureSide(
    spec: spec, corrections: try value(decodeCorrections(part("corrections"), file: file)),
    accepted: try value(decodeAcceptances(part("accepted"), file: file)))
}

private func value<Value>(_ decoded: JSONDecoded<Value>) throws -> Value {
  guard let value = decoded.value else {
    throw FixtureError(description: decoded.diagnostics.map(\.message).joined(separator: "\n"))
  }
  return value
}

private func text(_ value: JSONValue) -> [UInt8] {
  var writer = JSONWriter()
  writer.value(value)
  return writer.fileBytes()
}

/// The findings as a fixture states them: all that a finding says but its fingerprint.
func listing(_ comparison: Comparison) -> String {
  comparison.findings.map { finding in
    var text = "\(finding.severity.rawValue) \(finding.rule.id) \(finding.subject)\n"
    if let before = finding.before { text += before.split(separator: "\n").map { "  - \($0)\n" }.joined() }
    if let after = finding.after { text += after.split(separator: "\n").map { "  + \($0)\n" }.joined() }
    text += "  \(finding.effect.rawValue), \(finding.direction.rawValue)\n"
    for (respect, verdict) in finding.verdicts.touched {
      text += "  \(respect): \(verdict.severity.rawValue)\(verdict.reason.isEmpty ? "" : ", " + verdict.reason)\n"
    }
    return text
  }.joined(separator: "\n")
}
