extension FormatPattern {
  /// Whether `value` has this form, each component within its numbers. A pattern that is not understood matches anything.
  ///
  /// Whether a day exists in its month is not looked at.
  public func matches(_ value: String) -> Bool {
    guard isUnderstood else { return true }
    let scalars = Array(value.unicodeScalars)
    // Placeholders of varying length allow several positions at once; a set of them keeps the work bounded.
    var positions: [Int] = [0]
    for part in parts {
      switch part {
      case .literal(let text):
        positions = positions.filter { scalars[$0...].starts(with: text.unicodeScalars) }
          .map { $0 + text.unicodeScalars.count }
      case .component(let component): positions = positions.compactMap { component.end(in: scalars, from: $0) }
      case .placeholder(let placeholder): positions = placeholder.ends(in: scalars, from: positions)
      case .unknown: return true
      }
      if positions.isEmpty { return false }
    }
    return positions.contains(scalars.count)
  }
}

extension FormatPattern.Component {
  fileprivate func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars.count - start >= width else { return nil }
    var number = 0
    for scalar in scalars[start..<(start + width)] {
      guard ("0"..."9").contains(scalar) else { return nil }
      number = number * 10 + Int(scalar.value) - 48
    }
    return values.contains(number) ? start + width : nil
  }
}

extension FormatPattern.Placeholder {
  /// Every position where a run of allowed characters from one of `starts` can end, in order; linear in the value.
  fileprivate func ends(in scalars: [Unicode.Scalar], from starts: [Int]) -> [Int] {
    // `before[n]` counts the starts below n, so that a window of starts is asked for in one step.
    var before = Array(repeating: 0, count: scalars.count + 2)
    for start in starts { before[start + 1] += 1 }
    for index in before.indices.dropFirst() { before[index] += before[index - 1] }
    var runStart = 0
    return (0...scalars.count).filter { end in
      if end > 0, !alphabet.contains(scalars[end - 1]) { runStart = end }
      let first = max(runStart, end - length.upperBound)
      let last = end - length.lowerBound
      return first <= last && before[last + 1] > before[first]
    }
  }
}

extension FormatPattern.Placeholder.Alphabet {
  /// Whether a character belongs to it.
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .decimal: ("0"..."9").contains(scalar)
    case .hexadecimal:
      ("0"..."9").contains(scalar) || ("a"..."f").contains(scalar) || ("A"..."F").contains(scalar)
    case .any: true
    }
  }
}
