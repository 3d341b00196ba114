import SpecModel

/// Decides by a field's name whether its value must not reach a log.
struct SensitiveNames {
  /// Whole names in lower case, by their last letters.
  private var names: [UInt8: [[UInt8]]] = [:]
  private var prefixes: [[UInt8]] = []
  /// By their last letters.
  private var suffixes: [UInt8: [[UInt8]]] = [:]
  private var infixes: [String] = []

  /// - Parameter patterns: Names in any letter case; a leading or trailing `*` stands for any letters.
  init(_ patterns: [String]) {
    for pattern in patterns {
      let folded = pattern.utf8.map(\.lowercasedASCII)[...]
      let star = UInt8(ascii: "*")
      switch (folded.first == star && folded.count > 1, folded.last == star && folded.count > 1) {
      case (false, false): names[folded.last ?? 0, default: []].append(Array(folded))
      case (true, false): suffixes[folded.last ?? star, default: []].append(Array(folded.dropFirst()))
      case (false, true): prefixes.append(Array(folded.dropLast()))
      case (true, true): infixes.append(folded.dropFirst().dropLast().text)
      }
    }
  }

  /// Only what holds a text or a number can be secret: an object's children speak for themselves, and a flag tells nothing.
  func contains(_ field: Field) -> Bool {
    switch field.type {
    case .string, .number: contains(field.name)
    case .array: field.items?.type == .string && contains(field.name)
    case .boolean, .object: false
    }
  }

  private func contains(_ name: String) -> Bool {
    let last = name.utf8.last?.lowercasedASCII ?? 0
    let first = name.utf8.first?.lowercasedASCII
    // Nearly all names end like none of the others, and begin like none.
    if names[last] == nil, suffixes[last] == nil, infixes.isEmpty, !prefixes.contains(where: { $0.first == first }) {
      return false
    }
    let folded = name.utf8.map(\.lowercasedASCII)[...]
    return names[last]?.contains { folded.elementsEqual($0) } ?? false
      || suffixes[last]?.contains { folded.suffix($0.count).elementsEqual($0) } ?? false
      || prefixes.contains { folded.starts(with: $0) } || infixes.contains { folded.firstIndex(ofFolded: $0) != nil }
  }
}
