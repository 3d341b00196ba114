import SpecModel

/// What is to become of one correction, judged against what the pages alone say.
enum CorrectionVerdict: Equatable {
  /// Its place is there, it expects what stands there, and its ground is as it was.
  case applies
  case targetMissing(String, fix: String?)
  /// Its place does not say which of several things it means.
  case targetAmbiguous(PlaceProblem)
  /// Something else stands there than it expects, `nil` for nothing.
  case expectationDiffers(found: JSONValue?, isPageChanged: Bool)
  /// What stands there is expected, but the lines it rests on read otherwise.
  case basisChanged
  /// The pages say by now what it asks for.
  case redundant(found: JSONValue?)
}

extension Correction {
  /// Judges the correction against `spec`, which no correction has touched.
  func verdict(on spec: Spec, basis: Basis) -> CorrectionVerdict {
    if let reason = spec.reasonAgainstCorrection(at: place) {
      return .targetMissing(reason.message, fix: reason.fix)
    }
    let found: JSONValue?
    do throws(PlaceProblem) {
      found = try spec.value(at: place)
    } catch {
      if error.rule == .placeAmbiguous { return .targetAmbiguous(error) }
      return .targetMissing("the correction's place is not in the spec: \(error.message)", fix: error.fix)
    }
    let isBasisKept = basis.hash.utf8.elementsEqual(self.basis.utf8)
    switch operation {
    case .set(let expect, let value):
      guard let found else { return .expectationDiffers(found: nil, isPageChanged: !isBasisKept) }
      if found.means(value) { return .redundant(found: found) }
      if !found.means(expect) { return .expectationDiffers(found: found, isPageChanged: !isBasisKept) }
    case .add(let value):
      if let found {
        return found.means(value)
          ? .redundant(found: found) : .expectationDiffers(found: found, isPageChanged: !isBasisKept)
      }
    case .remove(let expect):
      guard let found else { return .redundant(found: nil) }
      if !found.means(expect) { return .expectationDiffers(found: found, isPageChanged: !isBasisKept) }
    case .confirm(_, let expect):
      if let expect, found.map({ !$0.means(expect) }) ?? true {
        return .expectationDiffers(found: found, isPageChanged: !isBasisKept)
      }
    }
    return isBasisKept ? .applies : .basisChanged
  }
}
