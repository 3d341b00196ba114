import SpecModel

/// A finding in the making: what differs, before what it means for the whole is known.
struct Draft {
  var rule: DiffRule
  var place: SpecPlace
  /// The place in the base, where it is another one.
  var origin: SpecPlace?
  var before: String?
  var after: String?
  var effect: Effect
  var direction: Direction
  var source: Verdict = .none
  /// Where the table's own reason would mislead.
  var wireReason: String?
  var changes: [Change]
  /// Names of number fields whose bounds it touches, because they decide a Swift type together.
  var numberNames: [String] = []
  /// What a description line says when it is the line that the edit was derived from.
  var wording = DerivedWording()

  var finding: Finding {
    Finding(
      rule: rule.rule, subject: place, origin: origin, before: before, after: after, effect: effect,
      direction: direction,
      verdicts: rule.verdicts(effect, direction, source: source, wireReason: wireReason), changes: changes)
  }
}

extension Draft {
  /// The draft with its place in the base, given that what it is a part of stood at `origin` there.
  func standing(at origin: SpecPlace, insteadOf place: SpecPlace) -> Draft {
    guard self.origin == nil, self.place.endpoint == place.endpoint else { return self }
    var draft = self
    draft.origin = SpecPlace(origin.endpoint, origin.path + self.place.path.dropFirst(place.path.count))
    return draft
  }
}

/// How to recognise the description lines that an edit was derived from, so that one edit of the page is one finding.
struct DerivedWording {
  /// Each entry is a set of texts that such a line holds together.
  var before: [[String]] = []
  var after: [[String]] = []
  /// A condition is a sentence: its line is derived from as a whole.
  var isWholeLine = false
}
