import SpecModel

extension Renderer {
  /// The static members that say what the documentation allows.
  ///
  /// Computed, like every constant of generated code: a stored one costs an initialiser, a flag and an accessor to compile.
  func constraints(_ constraints: [ConstraintPlan]) -> Source {
    .sections(
      constraints.map { constraint in
        let field = code(constraint.field)
        let name: Source = "\(access)static var \(constraint.name)"
        switch constraint.kind {
        case .length(let length):
          return """
            /// The characters of \(field).
            \(getter("\(name): ClosedRange<Int>", self.length(length)))
            """
        case .range(let bounds, let type):
          let value = type == .decimal ? decimalRange(bounds) : Source.range(bounds)
          return """
            /// The values of \(field).
            \(getter("\(name): ClosedRange<\(type.code)>", value))
            """
        case .format(let documented, let parts):
          return """
            /// The form of \(field).
            \(name): ValueFormat {
              \(format(documented, parts))
            }
            """
        }
      })
  }

  private func code(_ field: String) -> Source {
    Source(lines: [.text(indentation: 0, ("\(code: field)" as Markdown).text)])
  }

  /// A computed property, on one line where it fits; `otherwise` is its value where it stands alone.
  func getter(_ name: Source, _ value: Source, otherwise: Source? = nil) -> Source {
    Source(
      "\(name) { \(value) }",
      otherwise: """
        \(name) {
          \(otherwise.map { Source(value, otherwise: $0) } ?? value)
        }
        """)
  }

  private func length(_ length: LengthPlan) -> Source {
    guard let max = length.max else { return "\(Source.literal(length.min))...Int.max" }
    return .range(Bounds(min: length.min, max: max))
  }

  private func decimalRange(_ bounds: Bounds) -> Source {
    "decimalRange(\(.literal(bounds.min.text)), \(.literal(bounds.max.text)))"
  }

  private func format(_ documented: String, _ parts: [FormatPattern.Part]) -> Source {
    let parts = parts.map { part($0) }
    let inLine: Source = "[\(commaSeparated(parts))]"
    return Source(
      "ValueFormat(\(.literal(documented)), \(inLine))",
      otherwise: """
        ValueFormat(
          \(Source.literal(documented)),
          \(Source(inLine, otherwise: list(parts)))
        )
        """)
  }

  private func part(_ part: FormatPattern.Part) -> Source {
    switch part {
    case .literal(let text), .unknown(let text): return ".literal(\(.literal(text)))"
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
