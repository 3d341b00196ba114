import Diagnostics
import SpecModel

/// The version of the configuration's format that this tool reads.
let configurationFormatVersion = 1

/// The members of `konagen.json`, in the order in which `konagen init` writes them.
enum ConfigurationKey: String, CaseIterable {
  /// For editors; not looked at.
  case schema = "$schema"
  case formatVersion, service, servers, pages, output, module, access, sensitive
}

private enum ServerKey: String, CaseIterable {
  case name, url
}

/// Reads `konagen.json`; a member that is left out has its default.
func decodeConfiguration(_ bytes: [UInt8], file: String) -> JSONDecoded<Configuration> {
  decodeJSON(bytes, file: file) { $0.configuration($1) }
}

extension JSONReader {
  fileprivate mutating func configuration(_ node: JSONNode) -> Configuration? {
    object(node, "the configuration", keys: ConfigurationKey.self) { reader, members in
      var configuration = Configuration()
      _ = reader.optional(.schema, in: &members) { $0.string($1) }
      guard reader.checkFormatVersion(.formatVersion, of: configurationFormatVersion, in: &members) else {
        reader.skipRest(of: &members)
        return nil
      }
      if let name = reader.optional(.service, in: &members, { $0.nonEmptyString($1) }) { configuration.service = name }
      if let servers = reader.optional(.servers, in: &members, { $0.servers($1) }) { configuration.servers = servers }
      if let folder = reader.optional(.pages, in: &members, { $0.folder($1) }) { configuration.pages = folder }
      if let folder = reader.optional(.output, in: &members, { $0.folder($1) }) { configuration.output = folder }
      if let name = reader.optional(.module, in: &members, { $0.moduleName($1) }) { configuration.module = name }
      if let access = reader.optional(.access, in: &members, { $0.word($1, of: Configuration.Access.self) }) {
        configuration.access = access
      }
      if let names = reader.optional(.sensitive, in: &members, { $0.list($1) { $0.namePattern($1) } }) {
        configuration.sensitive = names
      }
      return configuration
    }
  }

  private mutating func servers(_ node: JSONNode) -> [API.Server]? {
    list(node) { reader, element in
      reader.object(element, "a server", keys: ServerKey.self) { reader, members in
        let name = reader.required(.name, in: &members) { $0.nonEmptyString($1) }
        let url = reader.required(.url, in: &members) { $0.baseURL($1) }
        guard let name, let url else { return nil }
        return API.Server(name: name, url: url)
      }
    }
  }

  /// A base URL that a documented path can be appended to as it is.
  private mutating func baseURL(_ node: JSONNode) -> String? {
    guard let text = nonEmptyString(node) else { return nil }
    let hasScheme = ["https://", "http://"].contains {
      text.utf8.starts(with: $0.utf8) && text.utf8.count > $0.utf8.count
    }
    let isPlain = text.utf8.allSatisfy {
      (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    if hasScheme, isPlain, text.utf8.last != UInt8(ascii: "/") { return text }
    report(
      .valueInvalid,
      "\(subject(node)) is no base URL, expected http:// or https://, a host and a path that does not end in a slash",
      at: node)
    return nil
  }

  private mutating func folder(_ node: JSONNode) -> String? {
    guard let text = nonEmptyString(node) else { return nil }
    if text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) { return text }
    report(.valueInvalid, "\(subject(node)) holds a control character, expected the path of a folder", at: node)
    return nil
  }

  private mutating func moduleName(_ node: JSONNode) -> String? {
    guard let text = nonEmptyString(node) else { return nil }
    let isLetter = { (byte: UInt8) in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    if let first = text.utf8.first, isLetter(first), text.utf8.allSatisfy({ isLetter($0) || isDigit($0) }) {
      return text
    }
    report(
      .valueInvalid, "\(subject(node)) is no module name, expected letters, digits and underscores, a digit not first",
      at: node)
    return nil
  }

  /// A name, or the end or the beginning of one with `*` for the rest.
  private mutating func namePattern(_ node: JSONNode) -> String? {
    guard let text = nonEmptyString(node) else { return nil }
    let star = UInt8(ascii: "*")
    var rest = text.utf8[...]
    if rest.first == star { rest.removeFirst() }
    if rest.last == star { rest.removeLast() }
    if !rest.isEmpty, !rest.contains(star) { return text }
    report(
      .valueInvalid, "\(subject(node)) is no name pattern, expected a name with at most one * at each end", at: node)
    return nil
  }
}
