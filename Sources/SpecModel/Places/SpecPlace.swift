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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    if let endpoint {
      bytes.append(contentsOf: endpoint.method.utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: endpoint.path.utf8)
    } else {
      bytes.append(contentsOf: "api".utf8)
    }
    for (position, name) in path.enumerated() {
      bytes.append(UInt8(ascii: position == 0 ? "#" : "."))
      appendName(name, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Appends a name, in quotes where it needs them.
private func appendName(_ name: String, to bytes: inout [UInt8]) {
  if !name.isEmpty, name.unicodeScalars.allSatisfy(isPlain) {
    bytes.append(contentsOf: name.utf8)
    return
  }
  let quote = UInt8(ascii: "\"")
  let backslash = UInt8(ascii: "\\")
  bytes.append(quote)
  for byte in name.utf8 {
    if byte == quote || byte == backslash { bytes.append(backslash) }
    bytes.append(byte)
  }
  bytes.append(quote)
}

private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ".", "\"", "\\": false
  case "!"..."~": true
  default: scalar.value > 0x20 && !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
  }
}

extension SpecPlace: Comparable {
  /// `api.json` first, then by endpoint, then by path in byte order.
  public static func < (lhs: SpecPlace, rhs: SpecPlace) -> Bool {
    switch (lhs.endpoint, rhs.endpoint) {
    case (nil, .some): true
    case (.some, nil): false
    case (.some(let left), .some(let right)) where left != right: left < right
    default: lhs.precedesInItsFile(rhs)
    }
  }

  /// The order among places of one endpoint, or of `api.json`.
  public func precedesInItsFile(_ other: SpecPlace) -> Bool {
    for (own, others) in zip(path, other.path) where own != others { return precedesInBytes(own, others) }
    return path.count < other.path.count
  }
}
