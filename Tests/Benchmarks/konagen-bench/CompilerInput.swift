import Foundation
import PageReader

/// The project's own pages, over and over under other titles and paths.
func writeVariedPages(_ count: Int, of pages: String, into folder: String) throws {
  let documents = try files(in: pages).filter { $0.hasSuffix(".txt") }.compactMap { name in
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: pages + "/" + name)))
    return readPage(PageSource(file: name, bytes: bytes)).document
  }
  guard !documents.isEmpty else { throw FileTrouble(pages) }
  try makeFolder(folder)
  for index in 0..<count {
    var document = documents[index % documents.count]
    document.title += " \(index / documents.count)"
    document.path += "/\(index / documents.count)"
    try Data(renderPage(document).utf8).write(to: URL(fileURLWithPath: folder + "/\(index).txt"))
  }
}

/// Structures with the fields of a spec's requests and responses, a file for each endpoint, and nothing that the compiler does not add
/// itself: what the generated library is held against.
func writeBareStructures(of specs: String, into folder: String) throws {
  try makeFolder(folder)
  for file in try files(in: specs + "/endpoints") {
    let data = try Data(contentsOf: URL(fileURLWithPath: specs + "/endpoints/" + file))
    let endpoint = try JSONDecoder().decode(EndpointShape.self, from: data)
    let models = [("Request", endpoint.request), ("Response", endpoint.response)].filter { !$0.1.fields.isEmpty }
    let body = models.flatMap { structure($0.0, $0.1.fields) }
    let lines = ["public enum \(endpoint.name) {"] + body.map { "  " + $0 } + ["}", ""]
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: folder + "/\(endpoint.name).swift"))
  }
}

private struct EndpointShape: Decodable {
  var name: String
  var request: Section
  var response: Section

  struct Section: Decodable {
    var fields: [FieldShape]
  }
}

private struct FieldShape: Decodable {
  var name: String
  var type: String
  var presence: String
  var fields: [FieldShape]?
  var items: Items?

  struct Items: Decodable {
    var type: String
    var fields: [FieldShape]?
  }
}

private func structure(_ name: String, _ fields: [FieldShape]) -> [String] {
  let properties = fields.map { field in
    "public var \(field.name): \(type(of: field))\(field.presence == "required" ? "" : "?")"
  }
  let nested = fields.flatMap { field -> [String] in
    let inner = field.fields ?? field.items?.fields ?? []
    return inner.isEmpty ? [] : structure(typeName(of: field), inner)
  }
  return ["public struct \(name): Hashable, Sendable, Codable {"] + (properties + nested).map { "  " + $0 } + ["}"]
}

private func type(of field: FieldShape) -> String {
  field.type == "array"
    ? "[\(type(field.items?.type ?? "string", of: field, field.items?.fields))]"
    : type(field.type, of: field, field.fields)
}

private func type(_ type: String, of field: FieldShape, _ fields: [FieldShape]?) -> String {
  switch type {
  case "number": "UInt64"
  case "boolean": "Bool"
  case "object": fields?.isEmpty == false ? typeName(of: field) : "[String: String]"
  default: "String"
  }
}

private func typeName(of field: FieldShape) -> String { field.name.prefix(1).uppercased() + field.name.dropFirst() }
