import SpecModel

extension NameForms {
  /// From the message, from the description, with the code. Text in another script gives way to the code.
  static func error(_ result: Endpoint.Result, atMost limit: Int = .max) -> [String] {
    var forms = NameForms(.errors, atMost: limit)
    let message = NameText(result.message.withoutFieldName)
    if !message.hasForeignLetters {
      forms.add(
        NameForms.withoutArticles(message.words(atMost: 8)).withoutTrailingError.withoutLinkingVerbs,
        isShouting: message.isShouting)
    }
    if forms.isComplete { return forms.names }
    let code = result.code.utf8.filter(\.isAlphanumeric)
    let digits = [String(decoding: code, as: UTF8.self)]
    forms.add(message, atMost: 24)
    forms.add(NameText(result.description), atMost: 8)
    forms.add(message, atMost: 8, followedBy: digits)
    forms.add(["code"] + digits)
    return forms.names
  }
}

extension String {
  /// A message without the name of the offending field at its end: `Invalid input parameter. cardInfo.oldCardNo`.
  fileprivate var withoutFieldName: String {
    let bytes = Array(utf8)[...].trimmed.withoutFullStop
    guard let blank = bytes.lastIndex(of: UInt8(ascii: " ")), blank > bytes.startIndex,
      bytes[blank - 1] == UInt8(ascii: ".") || bytes[blank - 1] == UInt8(ascii: ":")
    else { return self }
    let last = bytes[(blank + 1)...]
    guard let first = last.first, first.isLower, last.allSatisfy(\.isWord) else { return self }
    let isPath = last.contains(UInt8(ascii: ".")) || last.contains(where: \.isUpper)
    return isPath ? bytes[..<blank].text : self
  }
}

extension [String] {
  /// Without the word that every error is: `Card is already reissued error`. A noun before it stays with it.
  fileprivate var withoutTrailingError: [String] {
    guard count >= 4, last == "error", contains(where: Words.statements.contains) else { return self }
    return dropLast()
  }

  /// Without `is` and the like inside: `Card is already reissued` is called `cardAlreadyReissued`.
  fileprivate var withoutLinkingVerbs: [String] {
    guard let first else { return self }
    return [first] + dropFirst().filter { $0.utf8.count > 4 || !Words.linkingVerbs.contains($0) }
  }
}

private enum Words {
  static let linkingVerbs: Set<String> = ["is", "are", "was", "were"]
  /// They tell that something is said of the noun before them.
  static let statements: Set<String> = ["is", "are", "not", "already", "cannot"]
}
