/// The difference of two texts line by line, as `diff -u` writes it, without the two lines of file names.
///
/// - Parameter limit: How many lines are given at most; a last line says how many there are beyond.
/// - Returns: Nothing when the texts are equal.
func unifiedDiff(_ old: [UInt8], _ new: [UInt8], limit: Int) -> [String] {
  let before = diffLines(old)
  let after = diffLines(new)
  let lines = hunks(of: editScript(before, after)).flatMap { hunk in
    [hunk.heading] + hunk.edits.map { String($0.sign) + String(decoding: $0.line, as: UTF8.self) }
  }
  guard lines.count > limit else { return lines }
  return lines.prefix(limit) + ["... \(count(lines.count - limit, "line")) more"]
}

/// The first line, counted from 1, in which the texts differ.
func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> Int {
  let before = diffLines(old)
  let common = zip(before, diffLines(new)).prefix { $0 == $1 }.count
  return min(common, max(before.count - 1, 0)) + 1
}

private func diffLines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines
}

private struct Edit {
  var sign: Character
  var line: ArraySlice<UInt8>
}

/// Lines kept, removed and added, in order; the longest common run of lines is kept where the texts are of bearable size.
private func editScript(_ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]) -> [Edit] {
  let head = zip(before, after).prefix { $0 == $1 }.count
  let room = min(before.count, after.count) - head
  let tail = min(room, zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count)
  let old = before[head..<(before.count - tail)]
  let new = after[head..<(after.count - tail)]
  var edits = before[..<head].map { Edit(sign: " ", line: $0) }
  // Beyond this, a table of all pairs costs more than a minimal difference is worth.
  if old.count * new.count <= 4_000_000 {
    edits += minimalEdits(Array(old), Array(new))
  } else {
    edits += old.map { Edit(sign: "-", line: $0) } + new.map { Edit(sign: "+", line: $0) }
  }
  return edits + before[(before.count - tail)...].map { Edit(sign: " ", line: $0) }
}

private func minimalEdits(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Edit] {
  let width = new.count + 1
  // lengths[i * width + j]: the longest common subsequence of old[i...] and new[j...].
  var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
  for row in old.indices.reversed() {
    for column in new.indices.reversed() {
      lengths[row * width + column] =
        old[row] == new[column]
        ? lengths[(row + 1) * width + column + 1] + 1
        : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
    }
  }
  var edits: [Edit] = []
  var row = 0
  var column = 0
  while row < old.count || column < new.count {
    if row < old.count, column < new.count, old[row] == new[column] {
      edits.append(Edit(sign: " ", line: old[row]))
      row += 1
      column += 1
    } else if column == new.count
      || (row < old.count && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1])
    {
      edits.append(Edit(sign: "-", line: old[row]))
      row += 1
    } else {
      edits.append(Edit(sign: "+", line: new[column]))
      column += 1
    }
  }
  return edits
}

private struct Hunk {
  var heading: String
  var edits: ArraySlice<Edit>
}

/// Changed lines with up to three unchanged ones around them.
private func hunks(of edits: [Edit]) -> [Hunk] {
  let context = 3
  var ranges: [Range<Int>] = []
  for (index, edit) in edits.enumerated() where edit.sign != " " {
    let range = max(0, index - context)..<min(edits.count, index + context + 1)
    if let last = ranges.last, range.lowerBound <= last.upperBound {
      ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
    } else {
      ranges.append(range)
    }
  }
  var hunks: [Hunk] = []
  var index = 0
  var oldLine = 1
  var newLine = 1
  for range in ranges {
    while index < range.lowerBound {
      if edits[index].sign != "+" { oldLine += 1 }
      if edits[index].sign != "-" { newLine += 1 }
      index += 1
    }
    let part = edits[range]
    let oldCount = part.count { $0.sign != "+" }
    let newCount = part.count { $0.sign != "-" }
    let heading =
      "@@ -\(oldCount == 0 ? oldLine - 1 : oldLine),\(oldCount) +\(newCount == 0 ? newLine - 1 : newLine),\(newCount) @@"
    hunks.append(Hunk(heading: heading, edits: part))
  }
  return hunks
}
