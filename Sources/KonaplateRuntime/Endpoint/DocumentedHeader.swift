/// What the documentation says about a request header.
public struct DocumentedHeader: Hashable, Sendable {
  public var name: String
  /// Whether every request must carry it.
  public var isRequired: Bool
  /// How many Unicode scalars its value has; `nil` where that is not documented.
  public var length: ClosedRange<Int>?
  /// The form of its value; `nil` where none is documented.
  public var format: ValueFormat?
  /// The documented values; empty where any is allowed.
  public var values: [String]
  /// Whether its value must not be shown.
  public var isSensitive: Bool
  /// The documentation's own words, if any.
  public var documentation: String?

  public init(
    _ name: String,
    isRequired: Bool = false,
    length: ClosedRange<Int>? = nil,
    format: ValueFormat? = nil,
    values: [String] = [],
    isSensitive: Bool = false,
    documentation: String? = nil
  ) {
    self.name = name
    self.isRequired = isRequired
    self.length = length
    self.format = format
    self.values = values
    self.isSensitive = isSensitive
    self.documentation = documentation
  }
}

extension DocumentedHeader {
  /// Every documented constraint that `value` breaks, for which `header X-KM-User-AspId` is the path. They show values only of
  /// headers known to be harmless.
  func violations(of value: String?) -> [Violation] {
    let path = "header \(name)"
    let isHidden = isSensitive || !name.isHarmlessHeader
    var violations = Violations()
    if let value {
      if !values.isEmpty { violations.check(value, values: values, at: path, sensitive: isHidden) }
      // The documentation cannot mean to forbid what it lists.
      if !values.contains(value) {
        if let length { violations.check(value, length: length, at: path) }
        if let format { violations.check(value, format: format, at: path, sensitive: isHidden) }
      }
    } else if isRequired {
      violations.add(.required, at: path)
    }
    return violations.found.map { violation in
      var violation = violation
      violation.documentation = documentation
      return violation
    }
  }
}

extension [DocumentedHeader] {
  /// Those with these names, letter case aside, in the order of the names; of two with one name, the one of `departing`, which is
  /// documented otherwise than here.
  public func picking(_ names: [String], departing: [DocumentedHeader] = []) -> [DocumentedHeader] {
    let known = departing + self
    return names.map { name in known.first { $0.name.isSameHeader(as: name) } ?? DocumentedHeader(name) }
  }
}
