import Foundation

/// Writes the OpenAPI document that says what a folder of specs says, as far as OpenAPI can: for comparison with generators that read it.
///
/// Conditions, meanings and placeholders have no counterpart there and stay behind; an error code is a line of a response's description. A bound that 64 bits with a
/// sign do not hold is left out, as other generators stop at it.
func writeOpenAPI(of specs: String, to file: String) throws {
  let api = try object(in: specs + "/api.json")
  var headers: [String: Any] = [:]
  for direction in ["requestHeaders", "responseHeaders"] {
    for header in list(api[direction]) { headers[direction + "." + text(header["name"])] = header }
  }
  var paths: [String: Any] = [:]
  for name in try files(in: specs + "/endpoints") {
    let endpoint = try object(in: specs + "/endpoints/" + name)
    let words = text(endpoint["endpoint"]).split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { continue }
    var item = paths[words[1]] as? [String: Any] ?? [:]
    item[words[0].lowercased()] = operation(endpoint, headers)
    paths[words[1]] = item
  }
  let document: [String: Any] = [
    "openapi": "3.0.3", "info": ["title": text(api["name"]), "version": "1"],
    "servers": list(api["servers"]).map { ["url": text($0["url"])] }, "paths": paths,
  ]
  try JSONSerialization.data(withJSONObject: document, options: [.sortedKeys]).write(to: URL(fileURLWithPath: file))
}

private func operation(_ endpoint: [String: Any], _ headers: [String: Any]) -> [String: Any] {
  let request = endpoint["request"] as? [String: Any] ?? [:]
  let response = endpoint["response"] as? [String: Any] ?? [:]
  let parameters = (request["headers"] as? [Any] ?? []).compactMap { header -> [String: Any]? in
    let name = header as? String ?? text((header as? [String: Any])?["name"])
    guard let field = headers["requestHeaders." + name] as? [String: Any] else { return nil }
    return [
      "name": name, "in": "header", "required": text(field["presence"]) == "required", "schema": schema(of: field),
    ]
  }
  let results = list(endpoint["results"])
  var responses: [String: Any] = [
    "200": ["description": "Success", "content": ["application/json": ["schema": objectSchema(response)]]]
  ]
  for (status, group) in Dictionary(grouping: results, by: { "\($0["status"] ?? "")" }) where status != "200" {
    responses[status] = [
      "description": group.map { text($0["code"]) + " " + text($0["message"]) }.joined(separator: "\n")
    ]
  }
  return [
    "operationId": text(endpoint["name"]), "summary": text(endpoint["title"]),
    "description": lines(endpoint["description"]), "parameters": parameters, "responses": responses,
    "requestBody": ["required": true, "content": ["application/json": ["schema": objectSchema(request)]]],
  ]
}

private func objectSchema(_ holder: [String: Any]) -> [String: Any] {
  let fields = list(holder["fields"])
  let properties = fields.map { (text($0["name"]), schema(of: $0)) }
  var result: [String: Any] = ["type": "object"]
  result["properties"] = Dictionary(properties, uniquingKeysWith: { first, _ in first })
  let required = fields.filter { text($0["presence"]) == "required" }.map { text($0["name"]) }
  if !required.isEmpty { result["required"] = required }
  return result
}

private func schema(of field: [String: Any]) -> [String: Any] {
  var schema: [String: Any]
  switch text(field["type"]) {
  case "object": schema = objectSchema(field)
  case "array": schema = ["type": "array", "items": objectSchema(field["items"] as? [String: Any] ?? [:])]
  case "number":
    schema = ["type": "integer", "format": "int64"]
    let range = field["range"] as? [String: Any]
    // A number that 64 bits hold comes through this conversion as it was.
    for (name, bound) in [("minimum", "min"), ("maximum", "max")] {
      if let number = range?[bound] as? NSNumber, number.doubleValue.magnitude < 9e18 { schema[name] = number }
    }
  case "boolean": schema = ["type": "boolean"]
  default:
    schema = ["type": "string"]
    let length = field["length"] as? [String: Any]
    schema["minLength"] = length?["min"]
    schema["maxLength"] = length?["max"]
    let values = list(field["values"]).compactMap { $0["value"] as? String }
    if !values.isEmpty { schema["enum"] = values }
  }
  schema["description"] = lines(field["description"])
  schema["default"] = field["default"]
  return schema
}

private func object(in file: String) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: file))) as? [String: Any] ?? [:]
}

private func list(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }

private func text(_ value: Any?) -> String { value as? String ?? "" }

private func lines(_ value: Any?) -> String { (value as? [String] ?? []).joined(separator: "\n") }
