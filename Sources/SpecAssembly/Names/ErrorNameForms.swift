import SpecModel

extension NameForms {
  /// From the message, from the description, with the code. Text in another script gives way to the code.
  static func error(_ result: Endpoint.Result) -> [String] {
    var forms = NameForms(.errors)
    let message = NameText(result.message.withoutFieldName)
    let code = result.code.utf8.filter(\.isAlphanumeric)
    let digits = [String(decoding: code, as: UTF8.self)]
    if !message.hasForeignLetters {
      forms.add(
        NameForms.withoutArticles(message.words(atMost: 8)).withoutTrailingError.withoutLinkingVerbs,
        isShouting: message.isShouting)
    }
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
    guard count >= 4, last == "error", contains(where: ["is", "are", "not", "already", "cannot"].contains) else {
      return self
    }
    return dropLast()
  }

  /// Without `is` and the like inside: `Card is already reissued` is called `cardAlreadyReissued`.
  fileprivate var withoutLinkingVerbs: [String] {
    enumerated().filter { $0.offset == 0 || !["is", "are", "was", "were"].contains($0.element) }.map(\.element)
  }
}
