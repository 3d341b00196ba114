/// The word of `words` that `word` was probably meant to be, for a fix; `nil` when none is near.
///
/// Near is an edit distance (a letter inserted, dropped, replaced, or two neighbours swapped) of at most a third of the word's
/// length, one edit for short words and six for long ones, in which a third can be another word altogether. Of equally near
/// words the first is taken.
public func nearestWord(to word: String, among words: some Sequence<String>) -> String? {
  let scalars = Array(word.unicodeScalars.prefix(longestCompared + 1))
  guard scalars.count <= longestCompared else { return nil }
  var best: (word: String, distance: Int)?
  for candidate in words {
    let other = Array(candidate.unicodeScalars.prefix(longestCompared + 1))
    let limit = min(max(1, scalars.count / 3), mostEdits, (best?.distance ?? .max) - 1)
    guard abs(other.count - scalars.count) <= limit, other != scalars else { continue }
    let distance = editDistance(scalars, other)
    if distance <= limit { best = (candidate, distance) }
  }
  return best?.word
}

/// Longer words are not compared: the cost grows with the product of the lengths.
private let longestCompared = 128

private let mostEdits = 6

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    row.reserveCapacity(right.count + 1)
    for j in right.indices {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i].isCaseVariant(of: right[j]) ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    beforeLast = last
    last = row
  }
  return last[right.count]
}

extension Unicode.Scalar {
  /// Whether both are the same letter, ASCII case aside: `Required` is very near `required`.
  fileprivate func isCaseVariant(of other: Unicode.Scalar) -> Bool {
    self == other || (isASCII && other.isASCII && properties.lowercaseMapping == other.properties.lowercaseMapping)
  }
}
