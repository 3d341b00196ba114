import Diagnostics
import SpecModel
import SwiftEmission

/// What is emitted for one endpoint with the given parameters.
struct Snippets {
  private let emission: Emission

  init(request: [Field] = [], response: [Field] = [], results: [Endpoint.Result] = [], access: String = "public") {
    var endpoint = CardService.ping
    endpoint.request.fields = request
    endpoint.response.fields = response
    endpoint.results = results
    self.init(Spec(api: API(name: "Konaplate"), endpoints: [endpoint]), access: access)
  }

  init(_ spec: Spec, access: String = "public", division: FileDivision = .declarations) {
    emission = emitSwift(
      spec, settings: EmissionSettings(moduleName: "Konaplate", access: access), division: division)
  }

  /// `severity id: message` for each diagnostic.
  var diagnostics: [String] { emission.diagnostics.map { "\($0.severity) \($0.rule.id): \($0.message)" } }

  var files: [SwiftFile] { emission.files }

  /// The text of a file, by default that of the only endpoint.
  func file(_ name: String = "Ping.swift") -> String { files.first { $0.name == name }?.text ?? "no file" }

  /// The first declaration whose first line is `start`, or else starts with it, from its comment to its closing brace, without the
  /// indentation that all its lines share.
  func declaration(_ start: String, in name: String = "Ping.swift") -> String {
    let lines = file(name).split(separator: "\n", omittingEmptySubsequences: false)
    let starts = lines.indices.filter { lines[$0].drop { $0 == " " }.hasPrefix(start) }
    let exact = starts.first { lines[$0].drop { $0 == " " } == start }
    guard let first = exact ?? starts.first else { return "no \(start)" }
    let indentation = lines[first].prefix { $0 == " " }
    let comments = lines[..<first].reversed().prefix { $0.hasPrefix(indentation + "///") }.reversed()
    let next = lines[(first + 1)...].first
    let isBlock = next.map { $0.hasPrefix(indentation + " ") } ?? false
    let last = isBlock ? lines[(first + 1)...].firstIndex { !$0.isEmpty && !$0.hasPrefix(indentation + " ") } : first
    let block = comments + lines[first...(last ?? first)]
    return block.map { $0.dropFirst(indentation.count) }.joined(separator: "\n")
  }

  /// The statements of the first list of fields.
  var list: String {
    let lines = declaration("public func list(in").split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst().dropLast().map { $0.dropFirst(2) }.joined(separator: "\n")
  }
}
