import Diagnostics
import SpecModel

/// Reads `accepted.json`.
public func decodeAcceptances(_ bytes: [UInt8], file: String) -> JSONDecoded<[Acceptance]> {
  decodeJSON(bytes, file: file) { reader, node in
    reader.object(node, "accepted.json", keys: FileKey.self) { reader, members in
      guard reader.checkFormatVersion(.formatVersion, of: 1, in: &members) else {
        reader.skipRest(of: &members)
        return nil
      }
      return reader.required(.accepted, in: &members) { reader, node in reader.list(node) { $0.acceptance($1) } }
    }
  }
}

/// The bytes of an `accepted.json` with these entries, in an order of their own, so that two people's edits seldom meet.
public func encodeAcceptances(_ acceptances: [Acceptance]) -> [UInt8] {
  let sorted = Set(acceptances).sorted {
    ($0.subject, $0.rule, $0.fingerprint, $0.reason) < ($1.subject, $1.rule, $1.fingerprint, $1.reason)
  }
  var writer = JSONWriter()
  writer.object { file in
    file.member(FileKey.formatVersion.rawValue, 1)
    file.key(FileKey.accepted.rawValue)
    file.array { list in
      for entry in sorted {
        list.object { object in
          object.member(EntryKey.rule.rawValue, entry.rule)
          object.member(EntryKey.subject.rawValue, entry.subject)
          object.member(EntryKey.fingerprint.rawValue, entry.fingerprint)
          object.member(EntryKey.reason.rawValue, entry.reason)
        }
      }
    }
  }
  return writer.fileBytes()
}

private enum FileKey: String, CaseIterable {
  case formatVersion, accepted
}

private enum EntryKey: String, CaseIterable {
  case rule, subject, fingerprint, reason
}

extension JSONReader {
  fileprivate mutating func acceptance(_ node: JSONNode) -> Acceptance? {
    object(node, "an acceptance", keys: EntryKey.self) { reader, members in
      let rule = reader.required(.rule, in: &members) { $0.knownRule($1) }
      let subject = reader.required(.subject, in: &members) { $0.nonEmptyString($1) }
      let fingerprint = reader.required(.fingerprint, in: &members) { $0.nonEmptyString($1) }
      let reason = reader.required(.reason, in: &members) { $0.statedReason($1) }
      guard let rule, let subject, let fingerprint, let reason else { return nil }
      return Acceptance(rule: rule, subject: subject, fingerprint: fingerprint, reason: reason)
    }
  }

  private mutating func knownRule(_ node: JSONNode) -> String? {
    guard let id = string(node) else { return nil }
    let known = SpecDiffRules.all.map(\.id)
    if known.contains(id) { return id }
    report(
      .valueInvalid, "\(subject(node)) is no rule of the comparison", at: node,
      fix: nearestWord(to: id, among: known).map { "Write \"\($0)\"" })
    return nil
  }

  private mutating func statedReason(_ node: JSONNode) -> String? {
    guard let text = string(node) else { return nil }
    if !words(of: text).isEmpty { return text }
    report(
      .valueInvalid, "\(subject(node)) says nothing, expected why the finding may pass", at: node, fix: "Give a reason")
    return nil
  }
}
