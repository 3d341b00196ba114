import SpecModel

extension DescriptionReading {
  /// Takes in the text of a `Default : …` line, typed by the field. `30초` is the number 30 with the unit `초`.
  mutating func takeDefault(_ rest: Bytes, at line: Int, type: FieldType) {
    guard let stated = StatedDefault(rest, type: type) else {
      doubts.append(.defaultUnclear(rest.text, type: type, at: line))
      return
    }
    if let unit = stated.unit, self.unit == nil { self.unit = Stated(value: unit, line: line) }
    if let defaultValue {
      if defaultValue.value != stated.value {
        doubts.append(
          .defaultContradicted(
            "this line states \(stated.value.plainText), an earlier one \(defaultValue.value.plainText)",
            at: .description(line), first: .description(defaultValue.line)))
      }
    } else {
      defaultValue = Stated(value: stated.value, line: line)
    }
  }
}

/// The value of a default line, with the unit that is written right behind a number.
struct StatedDefault {
  var value: SpecValue
  var unit: String?

  /// - Returns: `nil` when the text is no single value of a field of `type`, such as `current date` or `none`.
  init?(_ rest: Bytes, type: FieldType) {
    if let quoted = rest.unquoted {
      guard let value = SpecValue(type == .string ? quoted : quoted.trimmed, as: type) else { return nil }
      self.value = value
      return
    }
    let bare = rest.withoutTrailingRemark.withoutFullStop
    let text = bare.unquoted ?? bare
    if let measured = Measure(text), type == .number || type == .string, !measured.unit.isEmpty {
      guard let value = SpecValue(measured.number, as: type) else { return nil }
      self.value = value
      unit = measured.unit.text
      return
    }
    if type == .string, !StatedDefault.isLiteral(text) { return nil }
    let number = type == .number ? text.withoutGrouping : text
    guard let value = SpecValue(number, as: type) else { return nil }
    self.value = value
  }

  /// Whether the text can stand for itself in a string: one word of ASCII that does not say that there is no default.
  private static func isLiteral(_ text: Bytes) -> Bool {
    !text.isEmpty && !text.hasBlank && text.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      && !["none", "null", "nil", "n/a", "-"].contains(text.folded)
  }
}

/// A number with a unit right behind it, as in `30초` or `10 minutes`.
private struct Measure {
  var number: Bytes
  var unit: Bytes

  init?(_ text: Bytes) {
    let digits = text.prefix { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    guard digits.first?.isDigit == true, digits.last?.isDigit == true else { return nil }
    number = digits.withoutGrouping
    unit = text[digits.endIndex...].trimmed
    guard unit.isEmpty || Measure.units.contains(unit.folded) else { return nil }
  }

  private static let units: Set<String> = [
    "초", "분", "시간", "일", "주", "개월", "개월수", "달", "년", "원", "회", "건", "개", "명", "자", "자리", "ms", "msec", "s", "sec",
    "second", "seconds", "min", "minute", "minutes", "hour", "hours", "day", "days", "month", "months", "year", "years",
    "krw", "won", "times", "%", "byte", "bytes", "kb", "mb",
  ]
}

extension Bytes {
  /// A number's text without the commas between its groups of three digits; the run itself when it is grouped otherwise.
  var withoutGrouping: Bytes {
    let groups = split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.count > 1, groups.allSatisfy({ $0.allSatisfy(\.isDigit) }), (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return self }
    return filter { $0 != UInt8(ascii: ",") }[...]
  }
}
