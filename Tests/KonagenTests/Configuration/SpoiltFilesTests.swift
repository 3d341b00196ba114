import Diagnostics
import SpecDiff
import SpecModel
import Testing

@testable import konagen

/// Every member of every kind of JSON file, spoilt in turn: each fault is reported where it is, and nothing is made of the file.
struct SpoiltFilesTests {
  /// A file of the committed project, or one of ours where it has none.
  struct File: CustomTestStringConvertible, Sendable {
    var name: String
    var text: @Sendable () throws -> [UInt8]
    /// What is wrong with a text, and whether something is made of it all the same.
    var read: @Sendable ([UInt8]) throws -> (diagnostics: [Diagnostic], isUsed: Bool)
    /// Members that hold any JSON at all.
    var free: Set<String> = []

    var testDescription: String { name }
  }

  private static func decoded<Value>(
    _ file: String, free: Set<String> = [], text: String? = nil,
    _ decode: @escaping @Sendable ([UInt8], String) -> JSONDecoded<Value>
  ) -> File {
    File(
      name: file, text: { if let text { Array(text.utf8) } else { Array(try Repository.read(file).utf8) } },
      read: {
        let decoded = decode($0, file)
        return (decoded.diagnostics, decoded.value != nil)
      }, free: free)
  }

  private static let accepted = """
    {
      "formatVersion": 1,
      "accepted": [
        {
          "rule": "field-removed",
          "subject": "POST /api/v1/locker/book#request.note",
          "fingerprint": "0123456789abcdef",
          "reason": "Nobody sent it"
        }
      ]
    }

    """

  /// A spec of one endpoint, spoilt in one of its two files.
  private static func ofSpec(_ path: String, of endpoint: String) -> File {
    let files = Result {
      var files: [SpecFile] = []
      for path in try ["api.json"] + Repository.names(in: "specs/endpoints").map({ "endpoints/" + $0 }) {
        files.append(SpecFile(path: path, bytes: Array(try Repository.read("specs/" + path).utf8)))
      }
      var spec = try #require(decodeSpec(files, folder: "specs").spec)
      spec.endpoints.removeAll { "\($0.id)" != endpoint }
      return encodeSpec(spec)
    }
    return File(
      name: "specs/\(path) of \(endpoint)",
      text: { try #require(try files.get().first { $0.path == path }).bytes },
      read: { bytes in
        let spoilt = try files.get().map { $0.path == path ? SpecFile(path: path, bytes: bytes) : $0 }
        let reading = decodeSpec(spoilt, folder: "specs")
        return (reading.diagnostics, reading.spec != nil)
      })
  }

  static let files: [File] = [
    decoded("specs/konagen.json") { decodeConfiguration($0, file: $1) },
    decoded("specs/corrections.json", free: ["expect", "value"]) { decodeCorrections($0, file: $1) },
    decoded("specs/names.json") { decodeNames($0, file: $1) },
    decoded("specs/accepted.json", text: accepted) { decodeAcceptances($0, file: $1) },
    ofSpec("api.json", of: "POST /api/v1/card/terminate"),
    ofSpec("endpoints/post-api-v1-card-terminate.json", of: "POST /api/v1/card/terminate"),
    ofSpec(
      "endpoints/post-api-v1-prepay-card-physical-register.json", of: "POST /api/v1/prepay-card/physical/register"),
  ]

  /// Expects an error of one of these rules at a line, and nothing made of the file.
  private func expect(_ rules: Set<String>, at line: Int, of file: File, _ spoilt: [UInt8], _ what: String) throws {
    let (diagnostics, isUsed) = try file.read(spoilt)
    let isReported = diagnostics.contains {
      $0.severity == .error && rules.contains($0.rule.id) && $0.span?.line == line
    }
    #expect(isReported, "\(what), line \(line): \(diagnostics.map { "\($0.span?.line ?? 0) \($0.rule.id)" })")
    #expect(!isUsed, "\(what)")
  }

  private func boundMembers(of file: File, _ text: [UInt8]) -> [JSONMember] {
    members(of: text).filter { file.free.isDisjoint(with: $0.path.dropLast()) }
  }

  @Test("A member that is misspelt", arguments: files)
  func misspelt(file: File) throws {
    let text = try file.text()
    let members = boundMembers(of: file, text)
    try #require(!members.isEmpty)
    for member in members {
      var spoilt = text
      spoilt.insert(contentsOf: "x".utf8, at: member.key.lowerBound + 1)
      try expect(["key-unknown", "format-version-unsupported"], at: member.line, of: file, spoilt, "\(member.path)")
    }
  }

  @Test("A value of another type", arguments: files)
  func mistyped(file: File) throws {
    let text = try file.text()
    for member in boundMembers(of: file, text) where !file.free.contains(member.path.last ?? "") {
      let isList = [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(text[member.value.lowerBound])
      var spoilt = text
      spoilt.replaceSubrange(member.value, with: (isList ? "7.5" : "[[]]").utf8)
      try expect(["type-mismatch", "format-version-unsupported"], at: member.line, of: file, spoilt, "\(member.path)")
    }
  }

  @Test("A member that is there twice", arguments: files)
  func repeated(file: File) throws {
    let text = try file.text()
    for member in members(of: text) {
      var spoilt = text
      let copy = text[member.key.lowerBound..<member.value.upperBound]
      spoilt.insert(contentsOf: copy + [UInt8(ascii: ","), UInt8(ascii: "\n")], at: member.key.lowerBound)
      let lines = copy.count { $0 == UInt8(ascii: "\n") }
      try expect(["json-key-repeated"], at: member.line + lines + 1, of: file, spoilt, "\(member.path)")
    }
  }

  @Test("A file that ends too early", arguments: files)
  func truncated(file: File) throws {
    let text = try file.text()
    for member in members(of: text) {
      for end in [member.key.lowerBound, member.key.upperBound, member.value.lowerBound, member.value.upperBound] {
        let spoilt = Array(text.prefix(end))
        let (diagnostics, isUsed) = try file.read(spoilt)
        #expect(diagnostics.contains { $0.rule.id == "json-syntax" && $0.severity == .error }, "the first \(end) bytes")
        #expect(!isUsed, "the first \(end) bytes")
      }
    }
  }
}
