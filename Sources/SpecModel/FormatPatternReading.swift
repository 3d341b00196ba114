extension FormatPattern {
  /// Takes a documented format apart. Never fails: what is not understood is a part of its own.
  ///
  /// - Parameters:
  ///   - text: The format as the page writes it.
  ///   - placeholders: The parts that the page explains. They win over date letters; the longest that fits is taken.
  public init(_ text: String, placeholders: [Field.Placeholder] = []) {
    var reader = Reader(text, placeholders)
    self.init(parts: reader.read())
  }
}

/// One pass over the scalars of a format, then one over its parts for what depends on neighbours.
private struct Reader {
  private struct Piece {
    var meaning: Meaning
    /// Where it stands in the format; most pieces are understood and need no text.
    var range: Range<Int>
  }

  private enum Meaning {
    case part(FormatPattern.Part)
    /// `MM`, a month or a minute.
    case monthOrMinute
    /// `T`, a literal only between a date and an hour.
    case timeMark
    /// `Z`, a literal only at the end of a time.
    case zoneMark
  }

  private let scalars: [Unicode.Scalar]
  private let placeholders: [Unicode.Scalar: [Field.Placeholder]]
  private var position = 0
  private var pieces: [Piece] = []
  private var seesSecond = false

  init(_ text: String, _ placeholders: [Field.Placeholder]) {
    scalars = Array(text.unicodeScalars)
    var byFirst: [Unicode.Scalar: [Field.Placeholder]] = [:]
    for placeholder in placeholders {
      if let first = placeholder.text.unicodeScalars.first { byFirst[first, default: []].append(placeholder) }
    }
    self.placeholders = byFirst.mapValues { group in
      group.sorted { $0.text.unicodeScalars.count > $1.text.unicodeScalars.count }
    }
  }

  mutating func read() -> [FormatPattern.Part] {
    while position < scalars.count {
      if readPlaceholder() || readQuoted() { continue }
      let start = position
      if let letter = lowercaseLetter(scalars[position]) {
        readRun(of: letter)
      } else {
        position += 1
        append(
          .part(isLiteral(scalars[start]) ? .literal(text(from: start)) : .unknown(text(from: start))), from: start)
      }
    }
    return joined(resolved())
  }

  // MARK: The pass over scalars

  private mutating func append(_ meaning: Meaning, from start: Int) {
    pieces.append(Piece(meaning: meaning, range: start..<position))
  }

  private func text(from start: Int) -> String { text(at: start..<position) }

  private func text(at range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private mutating func readPlaceholder() -> Bool {
    let start = position
    for placeholder in placeholders[scalars[start]] ?? []
    where scalars[start...].starts(with: placeholder.text.unicodeScalars) {
      position += placeholder.text.unicodeScalars.count
      append(.part(.placeholder(FormatPattern.Placeholder(placeholder))), from: start)
      return true
    }
    return false
  }

  private mutating func readQuoted() -> Bool {
    guard scalars[position] == "'", let end = scalars[(position + 1)...].firstIndex(of: "'") else { return false }
    position += 1
    let content = position
    position = end
    let quoted = text(from: content)
    position = end + 1
    append(.part(.literal(quoted.isEmpty ? "'" : quoted)), from: content - 1)
    return true
  }

  private mutating func readRun(of letter: Unicode.Scalar) {
    let start = position
    while position < scalars.count, lowercaseLetter(scalars[position]) == letter { position += 1 }
    let count = position - start
    switch (letter, count) {
    case ("y", 4): append(component(.year, 4, 0...9999), from: start)
    case ("y", 2): append(component(.year, 2, 0...99), from: start)
    case ("d", 2): append(component(.day, 2, 1...31), from: start)
    case ("h", 2): append(component(.hour, 2, takeTwelve() ? 1...12 : 0...23), from: start)
    case ("m", 1) where position < scalars.count && lowercaseLetter(scalars[position]) == "i":
      position += 1
      append(component(.minute, 2, 0...59), from: start)
    case ("m", 2): append(.monthOrMinute, from: start)
    case ("s", _): readSeconds(count, from: start)
    case ("t", 1): append(.timeMark, from: start)
    case ("z", 1): append(.zoneMark, from: start)
    default: append(.part(.unknown(text(from: start))), from: start)
    }
  }

  /// Takes the `24` or `12` behind an hour; whether it was `12`.
  private mutating func takeTwelve() -> Bool {
    let digits = scalars[position...].prefix(2)
    guard digits.elementsEqual(["2", "4"]) || digits.elementsEqual(["1", "2"]) else { return false }
    position += 2
    return digits.first == "1"
  }

  private mutating func readSeconds(_ count: Int, from start: Int) {
    let fraction = seesSecond || count == 3 ? count : count - 2
    // Nanoseconds are the finest fraction there is; a longer run is no time.
    guard count > 1 || seesSecond, fraction <= 9 else {
      return append(.part(.unknown(text(from: start))), from: start)
    }
    let end = position
    if fraction < count {
      position = start + 2
      append(component(.second, 2, 0...59), from: start)
      seesSecond = true
    }
    position = end
    guard fraction > 0 else { return }
    let limit = (0..<fraction).reduce(1) { limit, _ in limit * 10 }
    append(component(.fraction, fraction, 0...(limit - 1)), from: end - fraction)
  }

  private func component(
    _ kind: FormatPattern.Component.Kind, _ width: Int, _ values: ClosedRange<Int>
  ) -> Meaning {
    .part(.component(FormatPattern.Component(kind: kind, width: width, values: values)))
  }

  // MARK: What depends on neighbours

  private func resolved() -> [FormatPattern.Part] {
    let following = followingKinds()
    var previous: FormatPattern.Component.Kind?
    var seen: Set<FormatPattern.Component.Kind> = []
    return pieces.indices.map { index in
      let piece = pieces[index]
      let part: FormatPattern.Part
      switch piece.meaning {
      case .part(let known): part = known
      case .monthOrMinute:
        let isMinute = previous == .hour || previous == nil && following[index] == .second
        let component =
          isMinute
          ? FormatPattern.Component(kind: .minute, width: 2, values: 0...59)
          : FormatPattern.Component(kind: .month, width: 2, values: 1...12)
        part = .component(component)
      case .timeMark:
        let text = text(at: piece.range)
        part = previous != nil && following[index] == .hour ? .literal(text) : .unknown(text)
      case .zoneMark:
        let text = text(at: piece.range)
        part = previous != nil && index == pieces.count - 1 ? .literal(text) : .unknown(text)
      }
      guard case .component(let component) = part else { return part }
      previous = component.kind
      // A second component of one kind cannot belong to the same value: the format lists alternatives.
      return seen.insert(component.kind).inserted ? part : .unknown(text(at: piece.range))
    }
  }

  /// For each piece, the kind of the next component behind it.
  private func followingKinds() -> [FormatPattern.Component.Kind?] {
    var following: [FormatPattern.Component.Kind?] = Array(repeating: nil, count: pieces.count)
    var next: FormatPattern.Component.Kind?
    for index in pieces.indices.reversed() {
      following[index] = next
      if case .part(.component(let component)) = pieces[index].meaning { next = component.kind }
    }
    return following
  }

  private func joined(_ parts: [FormatPattern.Part]) -> [FormatPattern.Part] {
    var joined: [FormatPattern.Part] = []
    for part in parts {
      switch (joined.last, part) {
      case (.literal(let left), .literal(let right)): joined[joined.count - 1] = .literal(left + right)
      case (.unknown(let left), .unknown(let right)): joined[joined.count - 1] = .unknown(left + right)
      default: joined.append(part)
      }
    }
    return joined
  }
}

private func lowercaseLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar {
  case "a"..."z": scalar
  case "A"..."Z": Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 32))
  default: nil
  }
}

private func isLiteral(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "0"..."9", "-", "/", ".", ":", "_", ",", "+", " ", "년", "월", "일", "시", "분", "초": true
  default: false
  }
}
