import PageReader
import SpecModel

extension DescriptionReading {
  /// Takes in the text of a `Condition field : …` line.
  mutating func takeCondition(_ rest: Bytes, at line: Int) {
    conditions.append(Stated(value: readCondition(rest, isLabelled: true) ?? .prose, line: line))
  }

  /// Takes in a line that states a condition without a label, understood or not.
  mutating func takeConditionSentence(_ line: DescriptionLine, presence: PagePresence) -> Bool {
    guard speaksOfPresence(line.body) else { return false }
    if let condition = readCondition(line.body, isLabelled: false) {
      conditions.append(Stated(value: condition, line: line.index))
      return true
    }
    guard presence != .required else { return false }
    conditions.append(Stated(value: .prose, line: line.index))
    return true
  }
}

private func readCondition(_ text: Bytes, isLabelled: Bool) -> StatedCondition? {
  var text = text
  if text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")") { text = text.dropFirst().dropLast().trimmed }
  let tokens = ConditionToken.split(text)
  return readEnglishCondition(tokens, isLabelled: isLabelled) ?? readKoreanCondition(tokens, isLabelled: isLabelled)
}
