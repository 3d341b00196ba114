/// What kind of thing stands at a place, and so which names lead on from there.
indirect enum PlaceShape: Hashable, Sendable {
  case api, server, endpoint, section, field, items, bounds, condition, predicate, placeholder, documentedValue, result
  case testCase
  /// A text, a number, true or false.
  case scalar
  /// A list; `identity` is the member by which its elements are told apart, `nil` where they have none.
  case list(PlaceShape, identity: String?)

  static let texts = PlaceShape.list(.scalar, identity: nil)
  static let fields = PlaceShape.list(.field, identity: FieldKey.name.rawValue)

  /// The kind of a member; `nil` when there is no such member, or none that a place can denote.
  func member(_ name: String) -> PlaceShape? {
    switch self {
    case .api: APIKey(rawValue: name)?.shape
    case .server: ServerKey(rawValue: name).map { _ in .scalar }
    case .endpoint: EndpointKey(rawValue: name)?.shape
    case .section: SectionKey(rawValue: name)?.shape
    case .field: FieldKey(rawValue: name)?.shape
    case .items: ItemsKey(rawValue: name).map { $0 == .fields ? .fields : .scalar }
    case .bounds: BoundsKey(rawValue: name).map { _ in .scalar }
    case .condition: ConditionKey(rawValue: name).map { $0 == .when ? .predicate : .scalar }
    case .predicate:
      PredicateKey(rawValue: name).map { $0 == .all ? .list(.predicate, identity: nil) : .scalar }
    case .placeholder: PlaceholderKey(rawValue: name).map { _ in .scalar }
    case .documentedValue: DocumentedValueKey(rawValue: name).map { _ in .scalar }
    case .result: ResultKey(rawValue: name).map { _ in .scalar }
    case .testCase: TestCaseKey(rawValue: name).map { _ in .scalar }
    case .scalar, .list: nil
    }
  }

  /// The names of all members that a place can denote, in the order of the file.
  var memberNames: [String] {
    let names: [String] =
      switch self {
      case .api: APIKey.allCases.map(\.rawValue)
      case .server: ServerKey.allCases.map(\.rawValue)
      case .endpoint: EndpointKey.allCases.map(\.rawValue)
      case .section: SectionKey.allCases.map(\.rawValue)
      case .field: FieldKey.allCases.map(\.rawValue)
      case .items: ItemsKey.allCases.map(\.rawValue)
      case .bounds: BoundsKey.allCases.map(\.rawValue)
      case .condition: ConditionKey.allCases.map(\.rawValue)
      case .predicate: PredicateKey.allCases.map(\.rawValue)
      case .placeholder: PlaceholderKey.allCases.map(\.rawValue)
      case .documentedValue: DocumentedValueKey.allCases.map(\.rawValue)
      case .result: ResultKey.allCases.map(\.rawValue)
      case .testCase: TestCaseKey.allCases.map(\.rawValue)
      case .scalar, .list: []
      }
    return names.filter { member($0) != nil }
  }

  /// An absent list is as good as an empty one: something can be added to it.
  var isList: Bool {
    if case .list = self { true } else { false }
  }

  /// Whether fields can stand inside, so that a name can mean one.
  var hasChildren: Bool { self == .section || self == .field || self == .items }
}

extension APIKey {
  fileprivate var shape: PlaceShape? {
    switch self {
    case .formatVersion, .endpoints: nil
    case .name: .scalar
    case .servers: .list(.server, identity: ServerKey.name.rawValue)
    case .requestHeaders, .responseHeaders: .fields
    }
  }
}

extension EndpointKey {
  fileprivate var shape: PlaceShape? {
    switch self {
    case .endpoint: nil
    case .name, .title, .mode, .version, .page, .resultsTruncated: .scalar
    case .versions, .description: .texts
    case .request, .response: .section
    case .results: .list(.result, identity: ResultKey.code.rawValue)
    case .testCases: .list(.testCase, identity: TestCaseKey.label.rawValue)
    }
  }
}

extension SectionKey {
  fileprivate var shape: PlaceShape {
    switch self {
    case .encrypted: .scalar
    case .headers, .fields: .fields
    }
  }
}

extension FieldKey {
  fileprivate var shape: PlaceShape {
    switch self {
    case .name, .type, .presence, .fixed, .format, .unit, .default, .sensitive, .nesting: .scalar
    case .condition: .condition
    case .length, .range: .bounds
    case .placeholders: .list(.placeholder, identity: PlaceholderKey.text.rawValue)
    case .values: .list(.documentedValue, identity: DocumentedValueKey.value.rawValue)
    case .description: .texts
    case .items: .items
    case .fields: .fields
    }
  }
}
