/// The words before a colon or an equals sign that say what the rest of the line is.
enum DescriptionLabel {
  case format, unit, defaultValue, condition

  /// - Returns: `nil` for words that are no label; letter case and spacing do not matter.
  init?(_ label: Bytes) {
    guard label.count <= 32, let first = label.first, DescriptionLabel.initials.contains(first.lowercasedASCII) else {
      return nil
    }
    guard let known = DescriptionLabel.words[label.folded] else { return nil }
    self = known
  }

  private static let words: [String: DescriptionLabel] = [
    "form": .format, "format": .format, "형식": .format, "포맷": .format, "포멧": .format, "서식": .format,
    "unit": .unit, "units": .unit, "단위": .unit,
    "default": .defaultValue, "defaultvalue": .defaultValue, "기본값": .defaultValue, "기본": .defaultValue,
    "디폴트": .defaultValue, "디폴트값": .defaultValue,
    "condition": .condition, "conditionfield": .condition, "conditionalfield": .condition, "조건": .condition,
    "조건필드": .condition,
  ]

  private static let initials = Set(words.keys.compactMap(\.utf8.first))
}
