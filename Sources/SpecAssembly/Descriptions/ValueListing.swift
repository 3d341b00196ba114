import SpecModel

/// Collects what may be a value set and decides by all the evidence of a field whether it is one.
struct ValueListing {
  private let type: FieldType
  private let length: Bounds?
  private var candidates: [ValueCandidate] = []
  /// Bulleted lines of one word, `-Korean`.
  private var bareWords: [ValueCandidate] = []
  /// Labels of bulleted lines that are no candidates, though they might be values.
  private var passedOver: [(label: Bytes, line: Int)] = []
  /// Whether a bulleted line is neither a candidate nor a lone word.
  private var hasOtherBullet = false

  init(type: FieldType, length: Bounds?) {
    self.type = type
    self.length = length
  }

  /// Looks at a line that no other form claimed.
  mutating func add(_ line: DescriptionLine) {
    if let text = line.labelled,
      var candidate = ValueCandidate(text.label, meaning: text.rest, line: line.index)
    {
      candidate.mayBeNegative = line.mayBeNegative
      add(candidate)
    } else if line.hasBullet, let word = ValueCandidate(line.body, meaning: nil, line: line.index),
      word.token.count <= 32
    {
      bareWords.append(word)
    } else if line.hasBullet {
      hasOtherBullet = true
      if let label = line.labelled?.label, label.mightBeValue { passedOver.append((label, line.index)) }
    }
  }

  /// Adds the members of a list inside brackets.
  mutating func addInline(_ values: [(token: Bytes, meaning: Bytes)], at line: Int) {
    for value in values {
      if let candidate = ValueCandidate(value.token, meaning: value.meaning, line: line) { add(candidate) }
    }
  }

  private mutating func add(_ candidate: ValueCandidate) {
    if candidate.beginsRemark {
      guard type == .string, candidate.isStrong, fits(candidate.token), !candidate.leadsToAddress else { return }
    }
    candidates.append(candidate)
  }

  /// Writes the value set, or why there is none, into `reading`.
  mutating func finish(into reading: inout DescriptionReading) {
    if candidates.isEmpty, bareWords.isEmpty { return }
    judgeRemarks(into: &reading)
    splitLoneLine()
    if candidates.isEmpty {
      if bareWords.count >= 2, !hasOtherBullet, type == .string || type == .number { candidates = bareWords }
    }
    guard let first = candidates.first else { return }
    switch verdict {
    case .values: break
    case .unclear(let isLikely):
      reading.doubts.append(.valuesUnclear(candidates.map(\.token.text), isLikely: isLikely, at: first.line))
      return
    }
    takeSigns()
    let typed = candidates.map { (candidate: $0, value: SpecValue($0.token, as: type)) }
    if let misfit = typed.first(where: { $0.value == nil }) {
      let isPlain = type == .object || type == .array || (candidates.count == 1 && !misfit.candidate.isStrong)
      reading.doubts.append(
        isPlain
          ? .valuesUnclear(candidates.map(\.token.text), isLikely: false, at: first.line)
          : .valueMistyped(misfit.candidate.token.text, type: type, at: misfit.candidate.line))
      return
    }
    for (candidate, value) in typed { if let value { reading.addValue(value, from: candidate) } }
    reading.doubts += passedOver.map { .valuePassedOver($0.label.text, at: $0.line) }
  }

  /// Keeps words that often begin a remark, `MAX : …`, only where they stand among values that are written like them.
  private mutating func judgeRemarks(into reading: inout DescriptionReading) {
    let values = candidates.count { $0.isStrong && !$0.beginsRemark }
    let allFit = length != nil && candidates.allSatisfy { fits($0.token) }
    if values >= 2 || (values == 1 && allFit) {
      for candidate in candidates where candidate.beginsRemark {
        reading.doubts.append(.valueLikeRemark(candidate.token.text, at: candidate.line))
      }
    } else {
      candidates.removeAll(where: \.beginsRemark)
    }
  }

  /// Takes a dash before a number for its sign where not every line begins with one, so that it is no bullet.
  private mutating func takeSigns() {
    guard type == .number, !candidates.allSatisfy(\.mayBeNegative) else { return }
    for index in candidates.indices where candidates[index].mayBeNegative {
      candidates[index].token = [UInt8(ascii: "-")] + candidates[index].token
    }
  }

  /// Reads a lone line `1: Male, 2: Female` as the two members it holds.
  private mutating func splitLoneLine() {
    guard candidates.count == 1, let lone = candidates.first, let meaning = lone.meaning, lone.isStrong,
      meaning.contains(UInt8(ascii: ",")) || meaning.contains(UInt8(ascii: ";"))
    else { return }
    let whole = Bytes(lone.token + Array(": ".utf8)[...] + meaning)
    guard let members = inlineValues(whole) else { return }
    let split = members.compactMap { ValueCandidate($0.token, meaning: $0.meaning, line: lone.line) }
    if split.count == members.count, split.allSatisfy({ $0.isStrong && !$0.beginsRemark }) { candidates = split }
  }

  private enum Verdict {
    case values
    /// `isLikely` when a reader of the page would take it for a value set.
    case unclear(isLikely: Bool)
  }

  private var verdict: Verdict {
    guard type == .string else { return .values }
    let strong = candidates.count { $0.isStrong }
    let fitting = candidates.count { fits($0.token) }
    if candidates.count == 1 {
      let isExact = length.map { $0.max.exactly(Int.self) == candidates[0].token.count } ?? false
      let isCode = candidates[0].token.allSatisfy(\.isDigit)
      return strong == 1 && fitting == 1 && (isExact || isCode) ? .values : .unclear(isLikely: false)
    }
    if strong == candidates.count || strong >= 2 { return fitting > 0 ? .values : .unclear(isLikely: true) }
    let isListed = candidates.allSatisfy { $0.meaning == nil }
    return fitting == candidates.count || (isListed && fitting > 0) ? .values : .unclear(isLikely: false)
  }

  /// Whether a string of the documented length can hold the token; anything can where none is stated.
  private func fits(_ token: Bytes) -> Bool {
    guard let length else { return true }
    let count = ExactNumber(token.count)
    return length.min <= count && count <= length.max
  }
}

extension DescriptionReading {
  fileprivate mutating func addValue(_ value: SpecValue, from candidate: ValueCandidate) {
    if let earlier = values.first(where: { $0.value.value == value }) {
      doubts.append(.valueListedTwice(value.plainText, at: candidate.line, first: earlier.line))
      return
    }
    if case .number(let number) = value, !number.text.utf8.elementsEqual(candidate.token) {
      doubts.append(.valueRespelled(candidate.token.text, as: number, at: candidate.line))
    }
    let meaning = candidate.meaning?.text
    values.append(Stated(value: DocumentedValue(value: value, meaning: meaning), line: candidate.line))
  }
}
