import SpecModel

/// What two declarations must agree in to speak of the same thing.
struct SharedSubject: Hashable {
  private var isHeader: Bool
  private var name: String
  private var values: Set<SpecValue>

  /// A header is its name. A parameter with a name of several words is its name as well; one of a single word, such as
  /// `type`, means something else in each object, so that its path counts, and its value set.
  init(_ field: Field, at site: FieldSite) {
    isHeader = site.isHeader
    if isHeader || words(of: field.name).count > 1 {
      name = field.name
      values = []
    } else {
      name = site.path
      values = Set(field.values.map(\.value))
    }
  }
}
