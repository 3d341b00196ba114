extension Endpoint {
  /// Every documented constraint that `request` breaks, in the order of the fields, with what the documentation says about
  /// the field and the code with which the service would have refused it, where the documentation tells.
  public static func violations(of request: Request) -> [Violation] {
    let violations = request.violations()
    if violations.isEmpty { return [] }
    let texts = requestTexts
    let refusals = results.filter(\.refusesParameters)
    return violations.map { violation in
      var violation = violation
      let path = path(violation.path)
      violation.documentation = texts[path]
      violation.code = refusal(of: path, among: refusals)?.code
      return violation
    }
  }

  /// The refusal of a field among those of invalid parameters; the one that names it goes first.
  private static func refusal(of path: String, among refusals: [DocumentedResult]) -> DocumentedResult? {
    let name = path.split(separator: ".").last.map(String.init) ?? path
    return refusals.first { $0.names(path) || $0.names(name) } ?? refusals.first
  }
}

extension DocumentedResult {
  /// Whether this refuses an invalid parameter: its message reads `Invalid input parameter`, and can end in the path of a field,
  /// as in `Invalid input parameter. cardInfo.oldCardNo`.
  fileprivate var refusesParameters: Bool { !isSuccess && message.utf8.starts(with: invalidParameter.utf8) }

  fileprivate func names(_ field: String) -> Bool {
    message.utf8.dropFirst(invalidParameter.utf8.count).elementsEqual(". \(field)".utf8)
  }
}

private let invalidParameter = "Invalid input parameter"

/// A violation's path without the indices of array elements.
private func path(_ indexed: String) -> String {
  guard indexed.utf8.contains(UInt8(ascii: "[")) else { return indexed }
  var isIndex = false
  return String(
    indexed.filter { character in
      if character == "[" { isIndex = true }
      defer { if character == "]" { isIndex = false } }
      return !isIndex
    })
}
