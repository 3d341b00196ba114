import SpecModel

extension NameForms {
  /// From the value where it is a word, else from its meaning; `Y` and `N` are `yes` and `no`.
  static func value(_ value: DocumentedValue, atMost limit: Int = .max) -> [String] {
    var forms = NameForms(.values, atMost: limit)
    let text = value.value.plainText
    switch text {
    case "Y", "y": forms.add(["yes"])
    case "N", "n": forms.add(["no"])
    default: break
    }
    if forms.isComplete { return forms.names }
    let words = NameText(text)
    if words.clauses.joined().contains(where: \.isNameWord), !words.hasForeignLetters {
      forms.add(Array(words.clauses.joined()), isShouting: words.isShouting)
    }
    if forms.isComplete { return forms.names }
    let meaning = value.meaning.map { NameText($0) }
    if let meaning, meaning.clauses.first.map({ $0.count <= 4 }) ?? false { forms.add(meaning, atMost: 4) }
    let spelled = text.spelledInName
    if !spelled.isEmpty { forms.add(["value"] + spelled) }
    forms.add(["value", shortHash(text)])
    return forms.names
  }
}

extension String {
  /// Whether a constant can be called so by itself: two letters at least.
  fileprivate var isNameWord: Bool { utf8.prefix(2).count == 2 && utf8.prefix(2).allSatisfy(\.isLetter) }

  /// A value such as `01`, `-1` or `0.5` in the letters of a name; empty when it holds others.
  fileprivate var spelledInName: [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in utf8 {
      if byte.isAlphanumeric {
        word.append(byte)
        continue
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll()
      switch byte {
      case UInt8(ascii: "-"): words.append("minus")
      case UInt8(ascii: "."): words.append("point")
      case UInt8(ascii: "+"): words.append("plus")
      case UInt8(ascii: "_"): words.append("line")
      case UInt8(ascii: "/"): words.append("slash")
      default: return []
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
