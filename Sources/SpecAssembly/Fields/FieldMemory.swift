import PageReader

/// Interprets fields, and remembers those that pages repeat: most headers stand on every page in the same words.
struct FieldMemory {
  private let sensitive: SensitiveNames
  private var seen: [String: [Entry]] = [:]
  /// Variants of one name that are remembered; beyond it, looking them up would cost more than reading again.
  private static let variantLimit = 4

  private struct Entry {
    var page: PageField
    var interpreted: InterpretedField
  }

  init(sensitive: SensitiveNames) { self.sensitive = sensitive }

  /// As `interpretField`, of which it is the memory.
  mutating func interpret(_ page: PageField) -> InterpretedField {
    if let entries = seen[page.name] {
      for entry in entries where entry.page == page { return entry.interpreted }
      if entries.count >= FieldMemory.variantLimit { return interpretField(page, sensitive: sensitive) }
    }
    let interpreted = interpretField(page, sensitive: sensitive)
    seen[page.name, default: []].append(Entry(page: page, interpreted: interpreted))
    return interpreted
  }
}
