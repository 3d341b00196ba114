import Diagnostics

/// A place in a spec, by name: `POST /api/v1/card/status#request.status.values`, or `api#requestHeaders.X-KM-Time-Zone`.
///
/// Names lead from the outside in; an array's item fields follow the array's own name. A header is reached by
/// `request.headers.NAME`, a result by `results.CODE`, a member of any of them by its name in the file. Where a name could be
/// a field or a member, the word `fields` before it says that the field is meant. Of several results with one code, a number behind
/// the code says which: `results.000_000.2`. Further lists lead on by `values.VALUE`, `placeholders.TEXT`, `testCases.LABEL`
/// and `servers.NAME`; lists of plain texts are reached as a whole only.
///
/// As a text, a name that is empty or holds a dot, a quote, a backslash, or anything that is not visible stands in quotes:
/// `testCases."Card no. unknown"`, with `\"` and `\\` inside them.
public struct SpecPlace: Hashable, Sendable {
  /// `nil` for `api.json`.
  public var endpoint: EndpointID?
  public var path: [String]

  public init(_ endpoint: EndpointID?, _ path: [String] = []) {
    self.endpoint = endpoint
    self.path = path
  }
}

extension SpecPlace: CustomStringConvertible {
  public var description: String {
    let owner = endpoint?.description ?? "api"
    return path.isEmpty ? owner : owner + "#" + path.map(quotedWhereNeeded).joined(separator: ".")
  }
}

private func quotedWhereNeeded(_ name: String) -> String {
  let isPlain = name.unicodeScalars.allSatisfy { scalar in
    switch scalar {
    case ".", "\"", "\\": false
    case "!"..."~": true
    default: scalar.value > 0x20 && !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    }
  }
  if isPlain, !name.isEmpty { return name }
  var quoted = "\""
  for scalar in name.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { quoted += "\\" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}

extension SpecPlace: Comparable {
  /// `api.json` first, then by endpoint, then by path in byte order.
  public static func < (lhs: SpecPlace, rhs: SpecPlace) -> Bool {
    switch (lhs.endpoint, rhs.endpoint) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (.some(let left), .some(let right)) where left != right: return left < right
    default: break
    }
    return lhs.path.lexicographicallyPrecedes(rhs.path) { precedesInBytes($0, $1) }
  }
}
