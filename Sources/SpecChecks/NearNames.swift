/// The pairs of positions, smaller first, whose names differ by one letter or by letter case alone, and not on purpose.
///
/// Every name is filed under itself and under itself without each of its letters: names one letter apart meet in a file. So the
/// work grows with the text, not with the number of pairs.
func nearNames(_ names: [String]) -> [(Int, Int)] {
  let longest = 64
  // Names are identifiers: more of them in one file than there are letters are no slips of each other.
  let fullest = 64
  let letters = names.map { Array($0.lowercased().utf8) }
  var files: [[UInt8]: [Int]] = [:]
  for (index, name) in letters.enumerated() where name.count > 3 && name.count <= longest {
    files[name, default: []].append(index)
    var shortened = Array(name.dropFirst())
    for position in name.indices {
      // Of a doubled letter both removals give the same text.
      if position == 0 || name[position] != name[position - 1] { files[shortened, default: []].append(index) }
      if position < shortened.count { shortened[position] = name[position] }
    }
  }
  var pairs: Set<IndexPair> = []
  for file in files.values where file.count > 1 && file.count <= fullest {
    for (offset, left) in file.enumerated() {
      for right in file[(offset + 1)...] where left != right {
        let pair = IndexPair(min(left, right), max(left, right))
        if isSlip(letters[left], letters[right]), isInLongWord(names[left], names[right]) { pairs.insert(pair) }
      }
    }
  }
  return pairs.map { ($0.first, $0.second) }
}

private struct IndexPair: Hashable {
  var first: Int
  var second: Int

  init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }
}

/// Whether two names in lower case differ by nothing, or by one letter that is no digit and no final `s`.
private func isSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  let (short, long) = left.count <= right.count ? (left, right) : (right, left)
  var start = 0
  while start < short.count, short[start] == long[start] { start += 1 }
  var end = 0
  while end < short.count - start, short[short.count - 1 - end] == long[long.count - 1 - end] { end += 1 }
  let removed = short[start..<(short.count - end)]
  let added = long[start..<(long.count - end)]
  let isDigit: (UInt8) -> Bool = { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  if removed.contains(where: isDigit) || added.contains(where: isDigit) { return false }
  switch (removed.count, added.count) {
  case (0, 0), (1, 1), (0, 1): return true
  case (2, 2): return removed.elementsEqual(added.reversed())
  default: return false
  }
}

/// Whether the difference lies in a word long enough to be a slip of the pen and not another abbreviation.
private func isInLongWord(_ left: String, _ right: String) -> Bool {
  let shortest = 4
  let leftWords = words(of: left)
  let rightWords = words(of: right)
  guard leftWords.count == rightWords.count else { return true }
  for (one, other) in zip(leftWords, rightWords) where one != other {
    if min(one.utf8.count, other.utf8.count) < shortest { return false }
    if isPlural(one, of: other) || isPlural(other, of: one) { return false }
  }
  return true
}

private func isPlural(_ long: String, of short: String) -> Bool {
  short.utf8.last != UInt8(ascii: "s") && short + "s" == long
}
