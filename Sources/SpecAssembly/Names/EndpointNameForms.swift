import SpecModel

extension NameForms {
  /// From the title: without what stands in brackets, whole, with the version of the path, with the path. A title in another
  /// script gives way to the path.
  static func endpoint(_ endpoint: Endpoint, atMost limit: Int = .max) -> [String] {
    var forms = NameForms(.endpoints, atMost: limit)
    forms.add(NameText(endpoint.title.withoutBrackets), atMost: 12)
    if forms.isComplete { return forms.names }
    let title = NameText(endpoint.title)
    let path = PathWords(endpoint.id.path)
    forms.add(title, atMost: 24)
    forms.add(title, atMost: 24, followedBy: path.version)
    forms.add(title, atMost: 24, followedBy: path.words)
    forms.add(path.words)
    forms.add(path.words + path.version)
    forms.add(path.words + path.version + [endpoint.id.method])
    forms.add(["endpoint", shortHash(endpoint.id.description)])
    return forms.names
  }
}

/// The words of a path.
private struct PathWords {
  /// Without `api`, the version, and braces of parameters.
  var words: [String] = []
  /// `v2`, if the path has one.
  var version: [String] = []

  init(_ path: String) {
    for segment in path.utf8.split(separator: UInt8(ascii: "/")) {
      let bytes = Array(segment)[...]
      if bytes.folded == "api" { continue }
      if bytes.count > 1, bytes.first?.lowercasedASCII == UInt8(ascii: "v"), bytes.dropFirst().allSatisfy(\.isDigit) {
        version.append(bytes.text)
      } else {
        words += NameText(bytes.text).clauses.joined()
      }
    }
  }
}

extension String {
  /// The text without its round brackets and what stands in them.
  fileprivate var withoutBrackets: String {
    var depth = 0
    var kept: [UInt8] = []
    for byte in utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0 { kept.append(byte) }
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
