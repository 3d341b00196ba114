import Diagnostics
import SpecModel

extension Assembly {
  /// Makes a correction of a request: fills in what it expects and the lines it rests on.
  ///
  /// - Throws: when the place denotes nothing, or the value cannot stand there.
  public func draftCorrection(
    _ request: CorrectionRequest, at place: SpecPlace, reason: [String]
  ) throws(PlaceProblem) -> Correction {
    if let reason = uncorrected.reasonAgainstCorrection(at: place) { throw reason }
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
    let verdict = updated.verdict(on: uncorrected, basis: basis)
    let problem = verdict == .applies ? nil : Diagnostic(verdict, of: correction, basis: basis)
    return CorrectionReview(before: correction, after: updated, basis: basis, problem: problem)
  }
}

extension Corrections {
  /// The corrections at, inside or around a place, in the order of the file; for a header of an endpoint, those of the shared
  /// header too.
  public func touching(_ place: SpecPlace) -> [Correction] {
    let places = [place.canonical, place.canonical.ofSharedHeader].compactMap(\.self)
    return entries.filter { correction in
      let other = correction.place.canonical
      return places.contains { other.contains($0) || $0.contains(other) }
    }
  }
}

extension SpecPlace {
  /// The same place in the header that all endpoints share; `nil` for what is no header of an endpoint.
  fileprivate var ofSharedHeader: SpecPlace? {
    guard endpoint != nil, path.count > 2, path[1] == "headers", let direction = Direction(rawValue: path[0]) else {
      return nil
    }
    return SpecPlace(nil, ["\(direction.rawValue)Headers"] + path.dropFirst(2))
  }
}
