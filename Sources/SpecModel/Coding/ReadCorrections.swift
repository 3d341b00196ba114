import Diagnostics

/// Reads `corrections.json`; `file` is its name as it is shown to the user.
public func decodeCorrections(_ bytes: [UInt8], file: String) -> JSONDecoded<Corrections> {
  decodeJSON(bytes, file: file) { reader, node in
    reader.object(node, "corrections.json", keys: CorrectionsKey.self) { reader, members in
      guard reader.checkFormatVersion(.formatVersion, of: Corrections.formatVersion, in: &members) else {
        reader.skipRest(of: &members)
        return nil
      }
      let entries = reader.required(.corrections, in: &members) { reader, node in
        reader.list(node) { $0.correction($1) }
      }
      return entries.map { Corrections($0) }
    }
  }
}

extension JSONReader {
  fileprivate mutating func correction(_ node: JSONNode) -> Correction? {
    object(node, "a correction", keys: CorrectionKey.self) { reader, members in
      var spans = Correction.Spans()
      spans.whole = reader.span(of: node)
      let place = reader.required(.at, in: &members) { reader, node in
        spans.place = reader.span(of: node)
        return reader.place(node)
      }
      let word = reader.required(.operation, in: &members) { $0.word($1, of: Correction.Operation.Word.self) }
      let operation = word.flatMap { reader.operation($0, in: &members, spans: &spans) }
      let reason = reader.required(.reason, in: &members) { $0.reason($1) }
      let basis = reader.required(.basis, in: &members) { reader, node in
        spans.basis = reader.span(of: node)
        return reader.shortHash(node)
      }
      let lines = reader.optional(.lines, in: &members) { reader, node in reader.list(node) { $0.string($1) } }
      guard let place, let operation, let reason, let basis else { return nil }
      return Correction(place, operation, reason: reason, basis: basis, lines: lines, spans: spans)
    }
  }

  /// The members that an operation has, and no others.
  private mutating func operation(
    _ word: Correction.Operation.Word, in members: inout JSONMembers<CorrectionKey>, spans: inout Correction.Spans
  ) -> Correction.Operation? {
    let rule = node(.rule, in: &members)
    let expect = node(.expect, in: &members)
    let value = node(.value, in: &members)
    spans.rule = rule.map { span(of: $0) }
    spans.expect = expect.map { span(of: $0) }
    spans.value = value.map { span(of: $0) }
    let allowed: (rule: Bool, expect: Bool, value: Bool) =
      switch word {
      case .set: (false, true, true)
      case .add: (false, false, true)
      case .remove: (false, true, false)
      case .confirm: (true, true, false)
      }
    for (node, isAllowed) in [(rule, allowed.rule), (expect, allowed.expect), (value, allowed.value)] {
      guard let node, !isAllowed else { continue }
      reportName(
        .keyUnknown, "\(subject(node)) is no member of a correction that is to `\(word.rawValue)`", of: node,
        fix: "Remove it")
    }
    switch word {
    case .set:
      guard let expect = present(expect, .expect, in: members), let value = present(value, .value, in: members) else {
        return nil
      }
      return .set(expect: expect, value: value)
    case .add: return present(value, .value, in: members).map { .add($0) }
    case .remove: return present(expect, .expect, in: members).map { .remove(expect: $0) }
    case .confirm:
      guard let rule else {
        reportMissing(CorrectionKey.rule, in: members)
        return nil
      }
      let expected = expect.flatMap { self.value($0) }
      return nonEmptyString(rule).map { .confirm(rule: $0, expect: expected) }
    }
  }

  private mutating func present(
    _ node: JSONNode?, _ key: CorrectionKey, in members: JSONMembers<CorrectionKey>
  ) -> JSONValue? {
    if let node { return value(node) }
    reportMissing(key, in: members)
    return nil
  }

  /// A place in its text form.
  public mutating func place(_ node: JSONNode) -> SpecPlace? {
    guard let text = string(node) else { return nil }
    if let place = SpecPlace(text) { return place }
    report(
      .placeInvalid, "`\(shortened(text))` is no place, expected one such as `POST /api/v1/card#request.cardNo.length`",
      at: node)
    return nil
  }

  /// A reason in one text or in a list of lines, each of which says something.
  public mutating func reason(_ node: JSONNode) -> [String]? {
    if isString(node) { return reasonLine(node).map { [$0] } }
    guard let lines = list(node, { $0.reasonLine($1) }) else { return nil }
    if lines.isEmpty, elements(of: node).isEmpty { reportIdleReason(node) }
    return lines
  }

  private mutating func reasonLine(_ node: JSONNode) -> String? {
    guard let line = string(node) else { return nil }
    if line.showsSomething { return line }
    reportIdleReason(node)
    return nil
  }

  private mutating func reportIdleReason(_ node: JSONNode) {
    report(.valueInvalid, "\(subject(node)) says nothing, expected why this was decided", at: node, fix: "Say why")
  }

  /// Sixteen lower-case hexadecimal digits.
  public mutating func shortHash(_ node: JSONNode) -> String? {
    guard let text = string(node) else { return nil }
    let isHash =
      text.utf8.count == 16 && text.utf8.allSatisfy { hexDigitValue($0) != nil && !(0x41...0x46).contains($0) }
    if isHash { return text }
    report(
      .valueInvalid, "\(subject(node)) is `\(shortened(text))`, expected sixteen lower-case hexadecimal digits",
      at: node)
    return nil
  }
}
