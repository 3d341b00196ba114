/// Whether a line says when the field is needed or left out: a condition, even if its words are not understood.
func speaksOfPresence(_ line: Bytes) -> Bool {
  line.isKoreanDemand || line.isEnglishDemand
}

extension Bytes {
  /// `필수` with a word for a case or a moment, or an exception.
  fileprivate var isKoreanDemand: Bool {
    guard contains(where: { $0 >= 0xEA }) else { return false }
    if firstIndex(ofFolded: "필수") != nil {
      return ["경우", " 시", "요청시", "때", "이면", "하면"].contains { firstIndex(ofFolded: $0) != nil }
    }
    if firstIndex(ofFolded: "경우") == nil { return false }
    return firstIndex(ofFolded: "제외") != nil || ends(withAny: ["설정", "설정함", "설정.", "설정합니다."])
  }

  /// It begins with a demand or an exception and goes on with a case, or begins with a case and ends in a demand.
  fileprivate var isEnglishDemand: Bool {
    guard let initial = first.map({ Int($0.lowercasedASCII) }), initial < Demand.byInitial.count else { return false }
    return Demand.byInitial[initial].contains { begins(withFolded: $0.opening) && isContinued(as: $0.kind) }
  }

  private func isContinued(as kind: Demand.Kind) -> Bool {
    switch kind {
    case .exception: true
    case .demand: Demand.cases.contains { firstIndex(ofFolded: $0) != nil }
    case .opening: Demand.conclusions.contains { firstIndex(ofFolded: $0) != nil }
    }
  }

  private func ends(withAny endings: [String]) -> Bool {
    endings.contains { suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}

/// The words by which an English sentence about presence is known.
private struct Demand {
  enum Kind {
    /// Says by itself that the field can be left out.
    case exception
    /// Demands the field, and must go on with the case in which it does.
    case demand
    /// Begins with the case, and must go on with the demand.
    case opening
  }

  var opening: String
  var kind: Kind

  /// By the ASCII codes of their first letters, so that a line is compared with few of them.
  static let byInitial: [[Demand]] = (0..<128).map { code in all.filter { $0.opening.utf8.first == code } }

  private static let all =
    exceptions.map { Demand(opening: $0, kind: .exception) } + demands.map { Demand(opening: $0, kind: .demand) }
    + openings.map { Demand(opening: $0, kind: .opening) }
  private static let exceptions = [
    "excluding ", "except ", "excluded ", "unless ", "only if ", "only when ", "not required ", "not necessary ",
  ]
  private static let demands = [
    "required", "mandatory", "necessary", "setting if", "setting when", "set if", "set when", "must be set",
    "it is required", "this is required", "this field is required",
  ]
  private static let openings = ["if ", "when ", "in case "]
  static let cases = [" if ", " when ", " only ", " in case ", " for ", " in the case "]
  static let conclusions = [
    "is required", "are required", "mandatory", "must be set", "must be entered", "must be included", "must be sent",
    "must be provided", "required value", ", required",
  ]
}
