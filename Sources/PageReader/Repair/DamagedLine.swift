/// One line's scalars, sorted into sequences that may be damaged characters.
struct DamagedLine {
  /// Scalars that may be one damaged character.
  struct Sequence {
    var range: Range<Int>
    /// The character; `nil` where the sequence lacks scalars or makes none.
    var character: Unicode.Scalar?
    /// Whether it cannot be genuine Thai, whatever else the page holds.
    var isHard: Bool
  }

  let scalars: [Unicode.Scalar]
  /// In ascending order, without overlap: the bytes that lead a sequence never continue one.
  private(set) var sequences: [Sequence] = []

  var hasHardEvidence: Bool { sequences.contains { $0.isHard } }

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var index = 0
    var takenUpTo = 0
    while index < scalars.count {
      guard let sequence = sequence(at: index, takenUpTo: takenUpTo) else {
        index += 1
        continue
      }
      sequences.append(sequence)
      index = sequence.range.upperBound
      if sequence.character != nil { takenUpTo = index }
    }
  }

  private func sequence(at index: Int, takenUpTo: Int) -> Sequence? {
    let lead = scalars[index]
    guard ThaiDecoding.isThai(lead), let leadByte = ThaiDecoding.byte(of: lead) else { return nil }
    let length = ThaiDecoding.sequenceLength(leadByte)
    guard length > 0 else { return nil }
    var bytes = [leadByte]
    var end = index + 1
    while end < scalars.count, bytes.count < length, let byte = ThaiDecoding.byte(of: scalars[end]), byte < 0xC0 {
      bytes.append(byte)
      end += 1
    }
    let character = bytes.count == length ? decode(bytes) : nil
    let isHard = isHard(index..<end, takenUpTo: takenUpTo)
    guard isHard || character != nil else { return nil }
    return Sequence(range: index..<end, character: character, isHard: isHard)
  }

  /// What gives damage away: a scalar that does not occur beside Thai, or Thai letters in an order that Thai does not have.
  private func isHard(_ range: Range<Int>, takenUpTo: Int) -> Bool {
    guard range.count > 1 else { return false }
    let rest = scalars[(range.lowerBound + 1)..<range.upperBound]
    if rest.contains(where: { !ThaiDecoding.isCommonBesideThai($0) }) { return true }
    guard rest.contains(where: { !ThaiDecoding.isThai($0) }) else { return false }
    let lead = scalars[range.lowerBound]
    if ThaiDecoding.isPreposedVowel(lead) { return !ThaiDecoding.isThai(rest[rest.startIndex]) }
    return ThaiDecoding.isMark(lead) && !hasBase(range.lowerBound, takenUpTo: takenUpTo)
  }

  /// Whether a Thai letter that belongs to no damaged character stands before an index.
  private func hasBase(_ index: Int, takenUpTo: Int) -> Bool {
    index > takenUpTo && index > 0 && ThaiDecoding.isThai(scalars[index - 1])
  }

  private func decode(_ bytes: [UInt8]) -> Unicode.Scalar? {
    guard bytes.count == 2 || secondByteRange(after: bytes[0]).contains(bytes[1]) else { return nil }
    let lead = UInt32(bytes[0]) & (bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07)
    let value = bytes.dropFirst().reduce(lead) { $0 << 6 | UInt32($1) & 0x3F }
    return Unicode.Scalar(value).flatMap { ThaiDecoding.isPlausible($0) ? $0 : nil }
  }
}

extension DamagedLine {
  /// The sequences to put right, and the ranges that are damaged beyond repair, on a page that has hard evidence of damage.
  ///
  /// A sequence of Thai letters alone is put right where its whole run is made of such sequences: genuine Thai hardly ever is.
  func judge() -> (repairs: [Sequence], losses: [Range<Int>]) {
    var repairs: [Sequence] = []
    var losses: [Range<Int>] = []
    var next = 0
    var index = 0
    while index < scalars.count {
      if next < sequences.count, sequences[next].range.lowerBound == index {
        let (run, end) = run(from: next)
        if run.contains(where: { $0.isHard }) || !touchesThai(run) {
          for sequence in run {
            if sequence.character == nil { losses.append(sequence.range) } else { repairs.append(sequence) }
          }
        }
        next = end
        index = sequences[end - 1].range.upperBound
      } else if ThaiDecoding.isThai(scalars[index]) {
        let end = scalars[index...].firstIndex { !ThaiDecoding.isThai($0) } ?? scalars.count
        let stop = next < sequences.count ? min(end, sequences[next].range.lowerBound) : end
        if cannotBeThai(index..<stop) { losses.append(index..<stop) }
        index = stop
      } else {
        index += 1
      }
    }
    return (repairs, losses)
  }

  /// Adjacent sequences from one on, and the position after them.
  private func run(from first: Int) -> (ArraySlice<Sequence>, Int) {
    var end = first + 1
    while end < sequences.count, sequences[end].range.lowerBound == sequences[end - 1].range.upperBound { end += 1 }
    return (sequences[first..<end], end)
  }

  private func touchesThai(_ run: ArraySlice<Sequence>) -> Bool {
    guard let start = run.first?.range.lowerBound, let end = run.last?.range.upperBound else { return false }
    return (start > 0 && ThaiDecoding.isThai(scalars[start - 1]))
      || (end < scalars.count && ThaiDecoding.isThai(scalars[end]))
  }

  /// Whether Thai letters outside every sequence are what is left of a damaged character.
  private func cannotBeThai(_ range: Range<Int>) -> Bool {
    let first = scalars[range.lowerBound]
    return ThaiDecoding.isMark(first) || (ThaiDecoding.isPreposedVowel(first) && range.count == 1)
  }
}
