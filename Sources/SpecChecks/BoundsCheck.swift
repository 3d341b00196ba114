import SpecModel

/// Looks at the length and the range of a field by themselves.
protocol BoundsCheck: FieldCheck {
  /// What is wrong with a length, as the end of a sentence about it.
  func lengthProblem(_ length: Bounds) -> String?

  /// What is wrong with a range, as the end of a sentence about it.
  func rangeProblem(_ range: Bounds) -> String?
}

extension BoundsCheck {
  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    if field.length == nil, field.range == nil { return [] }
    let length = field.length.flatMap(lengthProblem).map {
      Doubt(member: ["length"], message: "the length of \(context.site.path) \($0)")
    }
    let range = field.range.flatMap(rangeProblem).map {
      Doubt(member: ["range"], message: "the range of \(context.site.path) \($0)")
    }
    return [length, range].compactMap { $0 }
  }
}
