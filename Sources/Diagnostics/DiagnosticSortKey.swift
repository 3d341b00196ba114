/// The place of a diagnostic in numbers, so that sorting compares texts only where places are equal.
struct DiagnosticSortKey: Comparable {
  /// The rank of the file among all files in byte order; -1 without a place.
  var file: Int
  var line: Int
  var column: Int
  var length: Int
  /// Of the diagnostic in its list.
  var position: Int

  func hasSamePlace(as other: DiagnosticSortKey) -> Bool {
    file == other.file && line == other.line && column == other.column && length == other.length
  }

  static func < (lhs: DiagnosticSortKey, rhs: DiagnosticSortKey) -> Bool {
    if lhs.file != rhs.file { return lhs.file < rhs.file }
    if lhs.line != rhs.line { return lhs.line < rhs.line }
    if lhs.column != rhs.column { return lhs.column < rhs.column }
    return lhs.length < rhs.length
  }
}

/// One key for each diagnostic that weighs enough, in their order.
func sortKeys(of diagnostics: [Diagnostic], atLeast severity: Severity) -> [DiagnosticSortKey] {
  var files: [String] = []
  var numbers: [String: Int] = [:]
  var keys: [DiagnosticSortKey] = []
  keys.reserveCapacity(diagnostics.count)
  // By position: going through the diagnostics themselves would copy each.
  for position in diagnostics.indices where diagnostics[position].severity >= severity {
    guard let span = diagnostics[position].span else {
      keys.append(DiagnosticSortKey(file: -1, line: 0, column: 0, length: 0, position: position))
      continue
    }
    // Neighbours mostly share a file.
    let isKnown = keys.last.map { $0.file >= 0 && files[$0.file] == span.file } ?? false
    let file = isKnown ? keys[keys.count - 1].file : numbers[span.file] ?? files.count
    if file == files.count {
      numbers[span.file] = file
      files.append(span.file)
    }
    keys.append(
      DiagnosticSortKey(file: file, line: span.line, column: span.column, length: span.length, position: position))
  }
  var ranks = Array(repeating: 0, count: files.count)
  let sorted = files.indices.sorted { precedesInBytes(files[$0], files[$1]) }
  for (rank, file) in sorted.enumerated() { ranks[file] = rank }
  for index in keys.indices where keys[index].file >= 0 { keys[index].file = ranks[keys[index].file] }
  return keys
}
