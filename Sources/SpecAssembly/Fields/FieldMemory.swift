import PageReader
import SpecModel

/// Interprets fields, and remembers those that pages repeat: most headers stand on every page in the same words.
struct FieldMemory {
  private let sensitive: SensitiveNames
  private var seen: [String: Variants] = [:]
  /// The latest use of each header.
  private var uses: [String: HeaderUse] = [:]
  /// Variants of one name that are remembered; beyond it, looking them up would cost more than reading again.
  private static let variantLimit = 2

  /// Fields of one name, each with what was read from it at the same position.
  private struct Variants {
    var pages: [PageField] = []
    var interpreted: [InterpretedField] = []
  }

  init(sensitive: SensitiveNames) { self.sensitive = sensitive }

  /// The use of a header that a page describes so; pages that describe it alike share the description.
  mutating func use(of header: Field) -> HeaderUse {
    if let use = uses[header.name], use.departs(as: header) { return use }
    let use = HeaderUse(name: header.name, departure: header)
    uses[header.name] = use
    return use
  }

  /// As `interpretField`, of which it is the memory.
  mutating func interpret(_ page: PageField) -> InterpretedField {
    let known = seen[page.name]
    // By position: going through the fields themselves would copy each.
    if let known, let position = known.pages.indices.first(where: { known.pages[$0] == page }) {
      return known.interpreted[position]
    }
    let interpreted = interpretField(page, sensitive: sensitive)
    if known?.pages.count ?? 0 < FieldMemory.variantLimit {
      seen[page.name, default: Variants()].pages.append(page)
      seen[page.name, default: Variants()].interpreted.append(interpreted)
    }
    return interpreted
  }
}
