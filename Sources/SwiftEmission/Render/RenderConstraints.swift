import SpecModel

extension Renderer {
  /// The static members that say what the documentation allows.
  func constraints(_ constraints: [ConstraintPlan]) -> Source {
    .sections(
      constraints.map { constraint in
        let name: Source = "\(access)static let \(constraint.name)"
        switch constraint.kind {
        case .length(let length):
          return """
            /// The characters of \(code(constraint.field)).
            \(assignment(name, self.length(length)))
            """
        case .range(let bounds, let type):
          let value = type == .decimal ? decimalRange(bounds) : Source.range(bounds)
          return """
            /// The values of \(code(constraint.field)).
            \(assignment("\(name): ClosedRange<\(type.code)>", value))
            """
        case .format(let documented, let parts):
          return """
            /// The form of \(code(constraint.field)).
            \(format("\(name) = ValueFormat", documented, parts))
            """
        }
      })
  }

  private func code(_ field: String) -> Source {
    Source(lines: [.text(indentation: 0, ("\(code: field)" as Markdown).text)])
  }

  private func assignment(_ name: Source, _ value: Source) -> Source {
    Source(
      "\(name) = \(value)",
      otherwise: """
        \(name) =
          \(value)
        """)
  }

  private func length(_ length: LengthPlan) -> Source {
    guard let max = length.max else { return "\(Source.literal(length.min))...Int.max" }
    return .range(Bounds(min: length.min, max: max))
  }

  private func decimalRange(_ bounds: Bounds) -> Source {
    "decimalRange(\(.literal(bounds.min.text)), \(.literal(bounds.max.text)))"
  }

  private func format(_ function: Source, _ documented: String, _ parts: [FormatPattern.Part]) -> Source {
    let parts = parts.map { part($0) }
    let inLine: Source = "[\(commaSeparated(parts))]"
    return Source(
      "\(function)(\(.literal(documented)), \(inLine))",
      otherwise: """
        \(function)(
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
