import SpecModel

extension DescriptionReading {
  /// Takes in the text of a `Form : …` line. A remark in brackets after a date pattern is no part of the format.
  mutating func takeFormat(_ rest: Bytes, at line: Int) {
    var pattern = rest
    if case let bare = rest.withoutTrailingRemark, bare.count < rest.count, isDatePattern(bare) { pattern = bare }
    if case let bare = pattern.withoutFullStop, bare.count < pattern.count, isDatePattern(bare) { pattern = bare }
    let text = (pattern.unquoted ?? pattern).text
    if let format {
      if !format.value.utf8.elementsEqual(text.utf8) {
        doubts.append(.repeatedStatement("format", kept: format.value, other: text, at: line, first: format.line))
      }
    } else {
      format = Stated(value: text, line: line)
    }
  }

  /// Takes in the text of a `Unit : …` line.
  mutating func takeUnit(_ rest: Bytes, at line: Int) {
    let text = rest.withoutFullStop.text
    if let unit {
      if !unit.value.utf8.elementsEqual(text.utf8) {
        doubts.append(.repeatedStatement("unit", kept: unit.value, other: text, at: line, first: unit.line))
      }
    } else {
      unit = Stated(value: text, line: line)
    }
  }

  /// Takes in a line that explains a part of the format, `xxxxxxx : 7digit, Hex String` below `yyMMddHHmiSS-xxxxxxx`.
  mutating func takePlaceholder(_ line: DescriptionLine) -> Bool {
    guard let format, let text = line.labelled, !text.rest.isEmpty,
      text.label.count <= min(format.value.utf8.count, 64)
    else { return false }
    guard format.value.hasPart(text.label) else { return false }
    placeholders.append(
      Stated(value: Field.Placeholder(text: text.label.text, meaning: text.rest.text), line: line.index))
    return true
  }
}

extension String {
  /// Whether `part` occurs without being cut out of a longer run of the same letter: `xxx` is no part of `xxxxxxx`.
  fileprivate func hasPart(_ part: Bytes) -> Bool {
    guard let first = part.first, let last = part.last, part.allSatisfy({ $0.isAlphanumeric }) else { return false }
    let whole = Array(utf8)
    for start in whole.indices.dropLast(part.count - 1) where whole[start...].starts(with: part) {
      let end = start + part.count
      if start > 0, whole[start - 1] == first { continue }
      if end < whole.count, whole[end] == last { continue }
      return true
    }
    return false
  }
}
