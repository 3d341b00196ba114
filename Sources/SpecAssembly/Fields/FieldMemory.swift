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
    let entries = seen[page.name] ?? []
    // By position: going through the entries themselves would copy each.
    if let known = entries.indices.first(where: { entries[$0].page == page }) { return entries[known].interpreted }
    let interpreted = interpretField(page, sensitive: sensitive)
    if entries.count < FieldMemory.variantLimit {
      seen[page.name, default: []].append(Entry(page: page, interpreted: interpreted))
    }
    return interpreted
  }
}
