extension Renderer {
  /// Coding by hand through the shared key type: it compiles faster than synthesised coding, to half the code.
  func coding(_ model: ModelPlan) -> Source {
    let decoding = model.properties.map { property in
      let function: Source = property.isOptional ? "decodeIfPresent" : "decode"
      return call(
        "\(reference: property) = try fields.\(function)",
        ["\(property.type).self", "forKey: \(literal: property.field)"])
    }
    let encoding = model.properties.map { property in
      let function: Source = property.isOptional ? "encodeIfPresent" : "encode"
      return call("try fields.\(function)", ["\(reference: property)", "forKey: \(literal: property.field)"])
    }
    return """
      \(access)init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: FieldKey.self)
        \(Source.stacked(decoding))
      }

      \(access)func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldKey.self)
        \(Source.stacked(encoding))
      }
      """
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
