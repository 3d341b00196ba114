import SpecModel

/// Reads a Korean sentence that says when a field is needed: `"a"가 "true" 값일 경우 설정`, `type이 FIXED 인 경우, 필수값`,
/// `"a"값이 "X"값이면서 "b" 이 true인 경우 필수값입니다.`
///
/// Every word must be known; anything else, a negation or an alternative included, yields `nil`.
func readKoreanCondition(_ tokens: [ConditionToken], isLabelled: Bool) -> StatedCondition? {
  var rest = tokens[...]
  var clauses: [StatedCondition.Clause] = []
  while true {
    guard let name = rest.popFirst()?.operand else { return nil }
    let particle = rest.popLetters()
    let isEquation = rest.first == .mark(UInt8(ascii: "="))
    while rest.first == .mark(UInt8(ascii: "=")) { rest.removeFirst() }
    guard KoreanCondition.particles.contains(particle), isEquation || !particle.isEmpty,
      let literal = rest.popFirst()?.operand
    else { return nil }
    clauses.append(StatedCondition.Clause(name: name, literal: literal))
    let ending = rest.popLetters()
    if KoreanCondition.conjunctions.contains(ending) { continue }
    guard rest.isEmpty, let outcome = KoreanCondition.outcome(of: ending) else { return nil }
    switch outcome {
    case .presence(let presence): return .clauses(clauses, then: presence)
    case .unsaid: return isLabelled ? .clauses(clauses, then: .required) : nil
    }
  }
}

extension ArraySlice<ConditionToken> {
  /// Takes the Korean words up to the next operand, joined, with commas and full stops passed over.
  fileprivate mutating func popLetters() -> String {
    var text = ""
    while let token = first {
      switch token {
      case .letters(let letters): text += letters
      case .mark(UInt8(ascii: ",")), .mark(UInt8(ascii: ".")): break
      default: return text
      }
      removeFirst()
    }
    return text
  }
}

private enum KoreanCondition {
  enum Outcome {
    case presence(Presence)
    case unsaid
  }

  /// Between a field's name and its value.
  static let particles: Set<String> = [
    "", "이", "가", "은", "는", "값이", "값은", "의값이", "의값은", "필드가", "필드는", "필드값이", "필드의값이", "항목이",
  ]

  /// Between a value and the next field's name.
  static let conjunctions: Set<String> = [
    "이면서", "값이면서", "이고", "값이고", "이며", "값이며", "면서", "고", "그리고", "이고그리고",
  ]

  /// What follows the last value: how the condition ends, then what it demands.
  static func outcome(of text: String) -> Outcome? {
    for ending in endings where text.utf8.starts(with: ending.utf8) {
      let rest = String(decoding: text.utf8.dropFirst(ending.utf8.count), as: UTF8.self)
      if rest.isEmpty { return .unsaid }
      if required.contains(rest) { return .presence(.required) }
      if optional.contains(rest) { return .presence(.optional) }
    }
    return nil
  }

  /// Longest first, so that none hides another.
  private static let endings: [String] = {
    let moments = ["인경우", "일경우", "값인경우", "값일경우", "인때", "일때", "값일때"]
    let tails = ["에만", "에는", "에", "만", "은", "는", ""]
    return moments.flatMap { moment in tails.map { moment + $0 } } + ["값이면", "이면", "라면", "이라면", "면"]
  }()

  private static let required: Set<String> = [
    "설정", "설정함", "설정필요", "설정한다", "설정합니다", "필수", "필수값", "필수값임", "필수값입니다", "필수임", "필수입니다", "필수입력",
    "필수항목", "필수설정", "필수로설정", "필수파라미터", "필요", "필요함", "필요합니다", "입력", "입력필요", "입력필수", "세팅",
  ]

  private static let optional: Set<String> = ["선택", "선택값", "선택값입니다", "선택입니다", "옵션", "옵션값", "옵션입니다"]
}
