/// An endpoint's use of a header that `api.json` describes once.
public struct HeaderUse: Hashable, Sendable {
  /// The header's name, under which `API.requestHeaders` or `API.responseHeaders` holds its full description.
  public var name: String
  /// Where this endpoint's page departs from the shared description; `nil` where it agrees.
  ///
  /// The field is complete: the shared one with the departing members replaced. The file holds only the difference.
  public var departure: Field? {
    get {
      switch description {
      case .shared: nil
      case .own(let field): field
      }
    }
    set { description = newValue.map { .own($0) } ?? .shared }
  }

  /// Whether this endpoint's page departs from the shared description.
  public var isDeparture: Bool {
    switch description {
    case .shared: false
    case .own: true
    }
  }

  /// Few uses depart, and a field is large: it lies elsewhere.
  private indirect enum Description: Hashable, Sendable {
    case shared
    case own(Field)
  }

  private var description: Description

  public init(name: String, departure: Field? = nil) {
    self.name = name
    description = departure.map { .own($0) } ?? .shared
  }
}
