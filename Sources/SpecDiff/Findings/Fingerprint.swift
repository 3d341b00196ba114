import SpecModel

extension Finding {
  /// Each part says its length, so that no two edits run into one text.
  static func fingerprint(rule: String, subject: SpecPlace, before: String?, after: String?) -> String {
    let parts = [rule, subject.description, before.map { "=" + $0 } ?? "-", after.map { "=" + $0 } ?? "-"]
    return shortHash(parts.map { "\($0.utf8.count):\($0)" }.joined())
  }
}
