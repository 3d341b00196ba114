import SpecModel

extension Renderer {
  /// The static members that say what the documentation allows.
  ///
  /// Computed, like every constant of generated code: a stored one costs an initialiser, a flag and an accessor to compile.
  func constraints(_ constraints: [ConstraintPlan]) -> Source {
    .sections(
      constraints.map { constraint in
        let name: Source = "\(access)static var \(constraint.name)"
        switch constraint.kind {
        case .length(let length):
          return """
            /// The characters of \(code: constraint.field).
            \(getter("\(name): ClosedRange<Int>", self.length(length)))
            """
        case .range(let bounds, let type):
          let value = type == .decimal ? decimalRange(bounds) : "\(range: bounds)" as Source
          return """
            /// The values of \(code: constraint.field).
            \(getter("\(name): ClosedRange<\(type)>", value))
            """
        case .format(let documented, let parts):
          return """
            /// The form of \(code: constraint.field).
            \(name): ValueFormat {
              \(format(documented, parts))
            }
            """
        }
      })
  }

  /// A computed property, on one line where it fits; `otherwise` is its value where it stands alone.
  func getter(_ name: Source, _ value: Source, otherwise: Source? = nil) -> Source {
    choice(
      "\(name) { \(value) }",
      otherwise: """
        \(name) {
          \(otherwise.map { choice(value, otherwise: $0) } ?? value)
        }
        """)
  }

  func length(_ length: LengthPlan) -> Source {
    guard let max = length.max else { return "\(literal: length.min)...Int.max" }
    return "\(range: Bounds(min: length.min, max: max))"
  }

  private func decimalRange(_ bounds: Bounds) -> Source {
    ".decimals(\(literal: bounds.min.text), \(literal: bounds.max.text))"
  }

  func format(_ documented: String, _ parts: [FormatPattern.Part]) -> Source {
    let parts = parts.map { part($0) }
    let inLine: Source = "[\(Source.commaSeparated(parts))]"
    return choice(
      "ValueFormat(\(literal: documented), \(inLine))",
      otherwise: """
        ValueFormat(
          \(literal: documented),
          \(choice(inLine, otherwise: list(parts)))
        )
        """)
  }

  private func part(_ part: FormatPattern.Part) -> Source {
    switch part {
    case .literal(let text), .unknown(let text): return ".literal(\(literal: text))"
    case .placeholder(let placeholder):
      let length: Source = "\(placeholder.length.lowerBound)...\(placeholder.length.upperBound)"
      switch placeholder.alphabet {
      case .decimal: return ".digits(\(length))"
      case .hexadecimal: return ".hexadecimal(\(length))"
      case .any: return ".characters(\(length))"
      }
    case .component(let component):
      switch component.kind {
      case .year: return component.width == 4 ? ".year" : ".shortYear"
      case .month: return ".month"
      case .day: return ".day"
      case .hour: return component.values.lowerBound == 1 ? ".halfDayHour" : ".hour"
      case .minute: return ".minute"
      case .second: return ".second"
      case .fraction: return ".fraction(digits: \(component.width))"
      }
    }
  }
}
