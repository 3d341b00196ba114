import SpecModel

/// The formats of a spec taken apart, each once: an API uses few, and often.
struct FormatPatterns {
  private var known: [String: FormatPattern] = [:]

  /// `nil` where the field states no format.
  mutating func pattern(of field: Field) -> FormatPattern? {
    guard let format = field.format else { return nil }
    // What placeholders mean is each page's own.
    guard field.placeholders.isEmpty else { return field.formatPattern }
    if let pattern = known[format] { return pattern }
    let pattern = field.formatPattern
    known[format] = pattern
    return pattern
  }
}
