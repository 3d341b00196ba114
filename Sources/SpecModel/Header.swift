/// An endpoint's use of a header that `api.json` describes once.
public struct HeaderUse: Hashable, Sendable {
  /// The header's name, under which `API.requestHeaders` or `API.responseHeaders` holds its full description.
  public var name: String
  /// Where this endpoint's page departs from the shared description; `nil` where it agrees.
  ///
  /// The field is complete: the shared one with the departing members replaced. The file holds only the difference.
  public var departure: Field? {
    get { own?.field }
    set { own = newValue.map(Description.init) }
  }

  /// Whether this endpoint's own description of the header is this one.
  public func departs(as field: Field) -> Bool { own?.field.agrees(with: field) ?? false }

  /// Whether this endpoint's page departs from the shared description.
  public var isDeparture: Bool { own != nil }

  /// Few uses depart, and a field is large: it lies elsewhere. Uses that were copied from each other share it.
  private final class Description: Hashable, Sendable {
    let field: Field

    init(_ field: Field) { self.field = field }

    static func == (left: Description, right: Description) -> Bool {
      left === right || left.field.agrees(with: right.field)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(field) }
  }

  private var own: Description?

  public init(name: String, departure: Field? = nil) {
    self.name = name
    own = departure.map(Description.init)
  }
}
