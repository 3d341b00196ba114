/// Reads the lists of documented texts that generated code writes as one literal each: it compiles in a fraction of the time that
/// a list of initialiser calls takes.
///
/// A line that begins with two blanks belongs to the last one that does not. `\n` stands for a line feed inside a text, and a
/// backslash before any other character for that character.
struct TextTable {
  /// The lines without their blanks, each with whether it begins an entry.
  private var lines: [(startsEntry: Bool, text: String)]

  init(_ text: String) {
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      let isIndented = line.isEmpty || line.starts(with: "  ".utf8)
      return (!isIndented, unescaped(isIndented ? line.dropFirst(2) : line))
    }
  }

  /// Each entry's first line and the others.
  var entries: [(head: String, texts: [String])] {
    var entries: [(head: String, texts: [String])] = []
    for line in lines {
      if line.startsEntry {
        entries.append((line.text, []))
      } else if !entries.isEmpty {
        entries[entries.count - 1].texts.append(line.text)
      }
    }
    return entries
  }
}

private func unescaped(_ line: Substring.UTF8View) -> String {
  guard line.contains(UInt8(ascii: "\\")) else { return String(Substring(line)) }
  var bytes: [UInt8] = []
  var isEscaped = false
  for byte in line {
    if isEscaped {
      bytes.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension String {
  /// The text before the first blank and the text behind it.
  fileprivate var parts: (first: String, rest: String) {
    let first = utf8.prefix { $0 != UInt8(ascii: " ") }
    return (String(Substring(first)), String(Substring(utf8.dropFirst(first.count + 1))))
  }
}

extension DocumentedResult {
  /// Reads the form in which generated code writes results: status and code, below them message and description.
  ///
  ///     400 003_022
  ///       Card already terminated
  ///       The state of a terminated card cannot be changed
  ///
  /// - Returns: A result for each line that is not indented: with status 0 where it begins with no number, with empty texts where
  ///   lines are missing. Lines before the first, and a third one below a result, are passed over.
  public static func list(_ text: String) -> [DocumentedResult] {
    TextTable(text).entries.map { entry in
      let (status, code) = entry.head.parts
      return DocumentedResult(
        status: Int(status) ?? 0, code: code, message: entry.texts.first ?? "",
        description: entry.texts.dropFirst().first ?? "")
    }
  }
}

extension TestLabel {
  /// Reads the form in which generated code writes test labels: status, the result's position or `-`, and the label.
  ///
  ///     200 0 Test succeeded
  ///     400 - Payment failed
  ///
  /// - Returns: A label for each line that is not indented: with status 0 where it begins with no number, without a result where
  ///   no position follows.
  public static func list(_ text: String) -> [TestLabel] {
    TextTable(text).entries.map { entry in
      let (status, rest) = entry.head.parts
      let (position, label) = rest.parts
      return TestLabel(status: Int(status) ?? 0, label: label, result: Int(position))
    }
  }
}

/// What is documented about fields, for ``Endpoint/requestTexts``.
public enum FieldTexts {
  /// Reads the form in which generated code writes it: a path, and below it the lines.
  ///
  ///     cardInfo.oldCardNo
  ///       Old card number
  ///       The card to be reissued
  ///
  /// - Returns: The lines of each path, with line feeds between them; of a path that is there twice, the last ones.
  public static func list(_ text: String) -> [String: String] {
    TextTable(text).entries.reduce(into: [:]) { texts, entry in texts[entry.head] = entry.texts.joined(separator: "\n")
    }
  }
}
