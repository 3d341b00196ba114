import Foundation
import SpecModel

/// JSON Schema (draft 2020-12), as much of it as the project's schemas use; any other keyword is an error of the test.
struct SchemaValidator {
  private var schemas: [String: JSONValue] = [:]

  /// The schemas of the project, by file name.
  init() throws {
    let folder = projectFolder.appending(path: "specs/schema")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      schemas[file.lastPathComponent] = try read(file)
    }
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private func read(_ file: URL) throws -> JSONValue {
    let decoded = decodeJSON(Array(try Data(contentsOf: file)), file: file.lastPathComponent) { $0.value($1) }
    guard let value = decoded.value else { throw Failure(description: "\(decoded.diagnostics)") }
    return value
  }

  func schema(_ file: String, _ pointer: String = "") throws -> JSONValue {
    guard var schema = schemas[file] else { throw Failure(description: "no schema \(file)") }
    for name in pointer.split(separator: "/") {
      guard let inner = schema[String(name)] else { throw Failure(description: "no \(pointer) in \(file)") }
      schema = inner
    }
    return schema
  }

  func accepts(_ value: JSONValue, _ file: String) throws -> Bool { try accepts(value, schema(file), in: file) }

  private func accepts(_ value: JSONValue, _ schema: JSONValue, in file: String) throws -> Bool {
    if case .boolean(let verdict) = schema { return verdict }
    guard case .object(let keywords) = schema else { throw Failure(description: "a schema is \(schema)") }
    return try keywords.allSatisfy { try accepts(value, keyword: $0.name, $0.value, of: schema, in: file) }
  }

  private func accepts(
    _ value: JSONValue, keyword: String, _ operand: JSONValue, of schema: JSONValue, in file: String
  ) throws -> Bool {
    switch (keyword, operand) {
    case ("$schema", _), ("title", _), ("description", _), ("default", _), ("$defs", _), ("then", _), ("else", _):
      return true
    case ("$ref", .string(let reference)):
      let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let target = parts[0].isEmpty ? file : parts[0]
      return try accepts(value, self.schema(target, parts.count > 1 ? parts[1] : ""), in: target)
    case ("type", .string(let type)): return value.hasType(type)
    case ("type", .array(let types)): return types.contains { $0.text.map { value.hasType($0) } ?? false }
    case ("const", let expected): return value == expected
    case ("enum", .array(let values)): return values.contains(value)
    case ("minLength", .number(let limit)):
      return value.text.map { ExactNumber($0.unicodeScalars.count) >= limit } ?? true
    case ("pattern", .string(let pattern)):
      guard let text = value.text else { return true }
      return try Regex(pattern).matchingSemantics(.unicodeScalar).firstMatch(in: text) != nil
    case ("minimum", .number(let limit)): return value.number.map { $0 >= limit } ?? true
    case ("maximum", .number(let limit)): return value.number.map { $0 <= limit } ?? true
    case ("minItems", .number(let limit)): return value.elements.map { ExactNumber($0.count) >= limit } ?? true
    case ("maxItems", .number(let limit)): return value.elements.map { ExactNumber($0.count) <= limit } ?? true
    case ("items", let items): return try value.elements?.allSatisfy { try accepts($0, items, in: file) } ?? true
    case ("required", .array(let names)):
      return value.members == nil || names.allSatisfy { $0.text.map { value[$0] != nil } ?? false }
    case ("properties", let properties):
      return try (value.members ?? []).allSatisfy { member in
        try properties[member.name].map { try accepts(member.value, $0, in: file) } ?? true
      }
    case ("additionalProperties", .boolean(false)):
      return (value.members ?? []).allSatisfy { schema["properties"]?[$0.name] != nil }
    case ("anyOf", .array(let choices)): return try choices.contains { try accepts(value, $0, in: file) }
    case ("allOf", .array(let parts)): return try parts.allSatisfy { try accepts(value, $0, in: file) }
    case ("if", let condition):
      let branch = try accepts(value, condition, in: file) ? schema["then"] : schema["else"]
      return try branch.map { try accepts(value, $0, in: file) } ?? true
    default: throw Failure(description: "the keyword \(keyword) is not known here")
    }
  }
}

/// The folder that holds the package.
let projectFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

extension JSONValue {
  fileprivate func hasType(_ type: String) -> Bool {
    switch (type, self) {
    case ("null", .null), ("boolean", .boolean), ("string", .string), ("array", .array), ("object", .object),
      ("number", .number):
      true
    case ("integer", .number(let number)): number.isInteger
    default: false
    }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var number: ExactNumber? {
    if case .number(let number) = self { number } else { nil }
  }

  fileprivate var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}
