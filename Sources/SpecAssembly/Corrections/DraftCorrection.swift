import SpecModel

extension Assembly {
  /// Makes a correction of a request: fills in what it expects and the lines it rests on.
  ///
  /// - Throws: when the place denotes nothing, or the value cannot stand there.
  public func draftCorrection(
    _ request: CorrectionRequest, at place: SpecPlace, reason: [String]
  ) throws(PlaceProblem) -> Correction {
    let found = try uncorrected.value(at: place)
    let basis = provenance.basis(of: place)
    var trial = uncorrected
    let operation: Correction.Operation
    switch request {
    case .value(let value):
      if let found {
        operation = .set(expect: found, value: value)
        try trial.set(value, at: place)
      } else {
        operation = .add(value)
        try trial.add(value, at: place)
      }
    case .remove:
      try trial.remove(at: place)
      operation = .remove(expect: found ?? .null)
    case .confirm(let rule): operation = .confirm(rule: rule, expect: nil)
    }
    return Correction(place, operation, reason: reason, basis: basis.hash, lines: basis.texts)
  }

  /// A correction brought up to date with the pages, beside what it was.
  ///
  /// - Throws: when the place denotes nothing any more.
  public func reviewCorrection(_ correction: Correction) throws(PlaceProblem) -> CorrectionReview {
    let found = try uncorrected.value(at: correction.place)
    let basis = provenance.basis(of: correction.place)
    var updated = correction
    updated.basis = basis.hash
    updated.lines = basis.texts
    switch (correction.operation, found) {
    case (.set(_, let value), let found?), (.add(let value), let found?):
      updated.operation = .set(expect: found, value: value)
    case (.set(_, let value), nil): updated.operation = .add(value)
    case (.remove, let found?): updated.operation = .remove(expect: found)
    case (.confirm(let rule, .some), _): updated.operation = .confirm(rule: rule, expect: found)
    case (.add, nil), (.remove, nil), (.confirm(_, nil), _): break
    }
    return CorrectionReview(before: correction, after: updated, basis: basis)
  }
}

extension Corrections {
  /// The corrections at, inside or around a place, in the order of the file.
  public func touching(_ place: SpecPlace) -> [Correction] {
    let place = place.canonical
    return entries.filter { $0.place.canonical.contains(place) || place.contains($0.place.canonical) }
  }
}
