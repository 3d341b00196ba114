/// `; did you mean 'generate'?` for a word that is close to one of `words`, or nothing.
func suggestion(for word: String, among words: [String]) -> String {
  let scored = words.map { (word: $0, distance: editDistance(Array(word.utf8), Array($0.utf8))) }
  guard let best = scored.min(by: { $0.distance < $1.distance }) else { return "" }
  let limit = max(1, min(3, word.utf8.count / 2))
  return best.distance <= limit ? "; did you mean '\(best.word)'?" : ""
}

/// How many bytes have to be inserted, removed, replaced or swapped with their neighbour to turn one word into the other.
func editDistance(_ from: [UInt8], _ to: [UInt8]) -> Int {
  // A longer word than any table holds is not worth comparing.
  guard from.count <= 64, to.count <= 64 else { return Int.max }
  var rows = [Array(0...to.count)]
  for (row, byte) in from.enumerated() {
    var next = [row + 1]
    for (column, other) in to.enumerated() {
      var cost = min(
        rows[row][column] + (byte == other ? 0 : 1), rows[row][column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, byte == to[column - 1], from[row - 1] == other {
        cost = min(cost, rows[row - 1][column - 1] + 1)
      }
      next.append(cost)
    }
    rows.append(next)
  }
  return rows[from.count][to.count]
}
