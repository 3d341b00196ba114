import Diagnostics
import Foundation
import Testing

@testable import SpecModel

struct SchemaTests {
  private let validator: SchemaValidator

  init() throws { validator = try SchemaValidator() }

  @Test(arguments: [
    ("api.schema.json", "properties", APIKey.allCases.map(\.rawValue)),
    ("api.schema.json", "properties/servers/items/properties", ServerKey.allCases.map(\.rawValue)),
    ("endpoint.schema.json", "properties", EndpointKey.allCases.map(\.rawValue)),
    ("endpoint.schema.json", "$defs/section/properties", SectionKey.allCases.map(\.rawValue)),
    ("endpoint.schema.json", "$defs/departure/properties", FieldKey.allCases.map(\.rawValue)),
    ("endpoint.schema.json", "properties/results/items/properties", ResultKey.allCases.map(\.rawValue)),
    ("endpoint.schema.json", "properties/testCases/items/properties", TestCaseKey.allCases.map(\.rawValue)),
    ("field.schema.json", "properties", FieldKey.allCases.map(\.rawValue)),
    ("field.schema.json", "properties/items/properties", ItemsKey.allCases.map(\.rawValue)),
    ("field.schema.json", "properties/length/properties", BoundsKey.allCases.map(\.rawValue)),
    ("field.schema.json", "properties/range/properties", BoundsKey.allCases.map(\.rawValue)),
    ("field.schema.json", "properties/placeholders/items/properties", PlaceholderKey.allCases.map(\.rawValue)),
    ("field.schema.json", "properties/values/items/properties", DocumentedValueKey.allCases.map(\.rawValue)),
    ("names.schema.json", "properties", NamesKey.allCases.map(\.rawValue)),
    ("names.schema.json", "properties/endpoints/items/properties", EndpointNamesKey.allCases.map(\.rawValue)),
    ("corrections.schema.json", "properties", CorrectionsKey.allCases.map(\.rawValue)),
  ])
  func `an object has the same members in schema and decoder, in the same order`(
    _ file: String, _ pointer: String, _ keys: [String]
  ) throws {
    #expect(try validator.schema(file, pointer).members?.map(\.name) == keys)
  }

  @Test func `a correction has the same members in schema and decoder, over all operations`() throws {
    let item = try validator.schema("corrections.schema.json", "properties/corrections/items")
    var names: Set<String> = []
    if case .array(let choices) = item["anyOf"] {
      for choice in choices { names.formUnion(choice["properties"]?.members?.map(\.name) ?? []) }
    }
    #expect(names == Set(CorrectionKey.allCases.map(\.rawValue)))
  }

  @Test func `the words of the enumerations are the same`() throws {
    func words(_ file: String, _ pointer: String) throws -> JSONValue { try validator.schema(file, pointer + "/enum") }
    #expect(try words("field.schema.json", "$defs/type") == .array(FieldType.allCases.map { .string($0.rawValue) }))
    #expect(try words("field.schema.json", "$defs/presence") == .array(Presence.allCases.map { .string($0.rawValue) }))
    #expect(
      try words("endpoint.schema.json", "properties/mode")
        == .array(Endpoint.Mode.allCases.map { .string($0.rawValue) }))
  }

  @Test(arguments: 0..<20)
  func `what is written is accepted`(seed: UInt64) throws {
    var generator = SpecGenerator(seed: seed)
    for file in encodeSpec(generator.spec(endpoints: 2)) {
      let schema = file.path == apiFilePath ? "api.schema.json" : "endpoint.schema.json"
      #expect(try validator.accepts(json(file.bytes), schema), "seed \(seed), \(file.path)")
    }
  }

  @Test(arguments: 0..<8)
  func `an altered spec is refused by both or by neither`(seed: UInt64) throws {
    var generator = SpecGenerator(seed: seed)
    let files = encodeSpec(generator.spec(endpoints: 1))
    var refused = 0
    for index in files.indices {
      let isAPI = files[index].path == apiFilePath
      // One in fifty of thousands, others for each seed.
      for (number, altered) in alterations(of: json(files[index].bytes)).enumerated() where number % 50 == Int(seed) {
        var changed = files
        changed[index].bytes = bytes(altered.value)
        let rules = Set(decodeSpec(changed, folder: "").diagnostics.map(\.rule)).subtracting(beyondSchemas)
        let isAccepted = try validator.accepts(altered.value, isAPI ? "api.schema.json" : "endpoint.schema.json")
        // Whether a departure agrees with the shared header in a file of its own is beyond a schema.
        if isAccepted, altered.path.contains("headers") || isAPI { continue }
        #expect(isAccepted == rules.isEmpty, "seed \(seed), \(altered.path): \(rules.map(\.id))")
        refused += isAccepted ? 0 : 1
      }
    }
    #expect(refused > 20, "seed \(seed)")
  }

  @Test func `altered names and corrections are refused by both or by neither`() throws {
    let names = NameTable(endpoints: [
      EndpointID(method: "POST", path: "/a"): .init(type: "A", errors: ["1": "x"], values: ["request.a": ["b": "c"]])
    ])
    for altered in alterations(of: json(encodeNames(names))) {
      let decoded = decodeNames(bytes(altered.value), file: "")
      #expect(
        try validator.accepts(altered.value, "names.schema.json") == decoded.diagnostics.isEmpty, "\(altered.path)")
    }
    let place = SpecPlace(nil, ["name"])
    let basis = shortHash("")
    let corrections = Corrections([
      Correction(place, .set(expect: .null, value: .null), reason: ["r"], basis: basis, lines: ["l"]),
      Correction(place, .add(.null), reason: ["r"], basis: basis),
      Correction(place, .remove(expect: .null), reason: ["r"], basis: basis),
      Correction(place, .confirm(rule: "x", expect: .null), reason: ["r"], basis: basis),
    ])
    for altered in alterations(of: json(encodeCorrections(corrections))) {
      let decoded = decodeCorrections(bytes(altered.value), file: "")
      #expect(
        try validator.accepts(altered.value, "corrections.schema.json") == decoded.diagnostics.isEmpty,
        "\(altered.path)")
    }
  }

  @Test func `the committed files are accepted`() throws {
    let specs = projectFolder.appending(path: "specs")
    let schemas = [
      "api.json": "api", "names.json": "names", "corrections.json": "corrections", "konagen.json": "konagen",
    ]
    for (file, schema) in schemas {
      guard let data = try? Data(contentsOf: specs.appending(path: file)) else { continue }
      #expect(try validator.accepts(json(Array(data)), "\(schema).schema.json"), "\(file)")
    }
    let endpoints = specs.appending(path: "endpoints")
    for file in try FileManager.default.contentsOfDirectory(at: endpoints, includingPropertiesForKeys: nil) {
      #expect(try validator.accepts(json(Array(Data(contentsOf: file))), "endpoint.schema.json"), "\(file)")
    }
  }

  /// Rules about how files and entries agree with one another, which no schema can express.
  private let beyondSchemas: Set<DiagnosticRule> = [
    .headerUnknown, .nameRepeated, .endpointFileMissing, .endpointFileMisnamed, .endpointFileUnlisted,
  ]
}

private func json(_ bytes: [UInt8]) -> JSONValue { decodeJSON(bytes, file: "") { $0.value($1) }.value ?? .null }

private func bytes(_ value: JSONValue) -> [UInt8] {
  var writer = JSONWriter()
  writer.value(value)
  return writer.fileBytes()
}

/// Every value that differs from this one by a part taken away, replaced by one of another kind, or by a member too many.
private func alterations(of value: JSONValue, path: String = "") -> [(path: String, value: JSONValue)] {
  let replacements: [JSONValue] = [
    .null, .boolean(true), .number(-1), .number(ExactNumber("1.5") ?? 0), .string(""), .string(" "), .string("x y"),
    .array([]),
    .object([]), .array([.string("")]), .array([.object([])]),
  ]
  var altered = replacements.filter { $0 != value }.map { (path: "\(path)=\($0)", value: $0) }
  switch value {
  case .object(let members):
    altered.append((path + "+zzz", .object(members + [.init("zzz", .null)])))
    for (index, member) in members.enumerated() {
      var fewer = members
      fewer.remove(at: index)
      altered.append(("\(path).\(member.name)-", .object(fewer)))
      for inner in alterations(of: member.value, path: "\(path).\(member.name)") {
        var changed = members
        changed[index].value = inner.value
        altered.append((inner.path, .object(changed)))
      }
    }
  case .array(let elements):
    for (index, element) in elements.enumerated() {
      for inner in alterations(of: element, path: "\(path)[\(index)]") {
        var changed = elements
        changed[index] = inner.value
        altered.append((inner.path, .array(changed)))
      }
    }
  case .null, .boolean, .number, .string: break
  }
  return altered
}
