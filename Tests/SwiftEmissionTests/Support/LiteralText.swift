/// The text of the literal of several lines that begins behind `start`, as Swift reads it: without the indentation of its last
/// line, with escapes resolved.
///
/// - Returns: `nil` where there is none, or Swift would refuse it.
func literalText(behind start: String, in code: String) -> String? {
  let quotes = Array(#"""""#.utf8)
  let lines = code.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
  let opening = Array(start.utf8) + quotes
  guard let first = lines.firstIndex(where: { $0.suffix(opening.count).elementsEqual(opening) }),
    let last = lines[(first + 1)...].firstIndex(where: { $0.drop { $0 == 0x20 }.starts(with: quotes) })
  else { return nil }
  let indentation = lines[last].prefix { $0 == 0x20 }
  let content = lines[(first + 1)..<last]
  guard content.allSatisfy({ $0.isEmpty || $0.starts(with: indentation) }) else { return nil }
  let text = content.map { String(Substring($0.dropFirst(indentation.count))) }.joined(separator: "\n")
  return resolvingEscapes(text)
}

private func resolvingEscapes(_ text: String) -> String? {
  let simple: [Unicode.Scalar: Unicode.Scalar] = [
    "\\": "\\", "\"": "\"", "'": "'", "n": "\n", "r": "\r", "t": "\t", "0": "\0",
  ]
  var resolved = String.UnicodeScalarView()
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    if scalar == "\"" { return nil }
    guard scalar == "\\" else {
      resolved.append(scalar)
      continue
    }
    guard let kind = rest.popFirst() else { return nil }
    if kind == "\n" { continue }
    if let meant = simple[kind] {
      resolved.append(meant)
      continue
    }
    guard kind == "u", rest.popFirst() == "{", let end = rest.firstIndex(of: "}"),
      let value = UInt32(String(rest[..<end]), radix: 16), let meant = Unicode.Scalar(value)
    else { return nil }
    resolved.append(meant)
    rest = rest[end...].dropFirst()
  }
  return String(resolved)
}
