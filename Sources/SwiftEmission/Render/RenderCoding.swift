extension Renderer {
  /// Coding by hand through the shared key type: it compiles faster than synthesised coding, to half the code.
  func coding(_ model: ModelPlan) -> Source {
    """
    \(access)init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: FieldKey.self)
      \(Source.stacked(model.properties.map { decoding($0) }))
    }

    \(access)func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: FieldKey.self)
      \(Source.stacked(model.properties.map { encoding($0) }))
    }
    """
  }

  private func decoding(_ property: PropertyPlan) -> Source {
    choice(
      """
      \(reference: property) = try fields.decode\(ifPresent: property)\
      (\(property.type).self, forKey: \(literal: property.field))
      """,
      otherwise: """
        \(reference: property) = try fields.decode\(ifPresent: property)(
          \(property.type).self,
          forKey: \(literal: property.field)
        )
        """)
  }

  private func encoding(_ property: PropertyPlan) -> Source {
    choice(
      "try fields.encode\(ifPresent: property)(\(reference: property), forKey: \(literal: property.field))",
      otherwise: """
        try fields.encode\(ifPresent: property)(
          \(reference: property),
          forKey: \(literal: property.field)
        )
        """)
  }

  /// A call on one line, or with an argument a line.
  func call(_ function: Source, _ arguments: [Source]) -> Source {
    choice(
      "\(function)(\(Source.commaSeparated(arguments)))",
      otherwise: """
        \(function)(
          \(Source.commaStacked(arguments))
        )
        """)
  }
}

extension Source.StringInterpolation {
  /// The rest of the name of a function for a property that may be absent.
  fileprivate mutating func appendInterpolation(ifPresent property: PropertyPlan) {
    if property.isOptional { appendLiteral("IfPresent") }
  }
}
