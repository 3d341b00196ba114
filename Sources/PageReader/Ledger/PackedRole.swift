/// A role in eight bytes. Elements compare in the order in which they stand on a page.
///
/// From the top: zone (4 bits), kind within it (4), index (28), part (4), index of the part (24).
struct PackedRole: Hashable, Comparable, Sendable {
  var bits: UInt64

  static let interface = PackedRole(zone: .outside, 0)
  static let navigation = PackedRole(zone: .outside, 1)
  static let blank = PackedRole(zone: .outside, 2)
  static let unrecognised = PackedRole(zone: .outside, 3)

  static func < (lhs: PackedRole, rhs: PackedRole) -> Bool { lhs.bits < rhs.bits }

  var isElement: Bool { bits >> 60 != Zone.outside.rawValue }

  private enum Zone: UInt64 {
    case preamble = 0
    case requestHeaders, requestParameters, responseHeaders, responseParameters
    case results, tests
    case outside = 15

    init(_ kind: PageElement.SectionKind) {
      switch kind {
      case .requestHeaders: self = .requestHeaders
      case .requestParameters: self = .requestParameters
      case .responseHeaders: self = .responseHeaders
      case .responseParameters: self = .responseParameters
      }
    }
  }

  private init(zone: Zone, _ kind: UInt64, index: Int = 0, part: UInt64 = 0, subindex: Int = 0) {
    bits =
      zone.rawValue << 60 | kind << 56 | (UInt64(truncatingIfNeeded: index) & 0xFFF_FFFF) << 28 | part << 24
      | UInt64(truncatingIfNeeded: subindex) & 0xFF_FFFF
  }

  init(_ element: PageElement) {
    switch element {
    case .title: self.init(zone: .preamble, 0)
    case .selectedVersion: self.init(zone: .preamble, 1)
    case .version(let index): self.init(zone: .preamble, 2, index: index)
    case .method: self.init(zone: .preamble, 3)
    case .path: self.init(zone: .preamble, 4)
    case .description(let index): self.init(zone: .preamble, 5, index: index)
    case .heading(let kind): self.init(zone: Zone(kind), 0)
    case .encryption(let kind): self.init(zone: Zone(kind), 1)
    case .field(let kind, let index, let part):
      let (code, subindex) = Self.code(part)
      self.init(zone: Zone(kind), 2, index: index, part: code, subindex: subindex)
    case .resultsHeading: self.init(zone: .results, 0)
    case .result(let index, let part):
      let (code, subindex) = Self.code(part)
      self.init(zone: .results, 1, index: index, part: code, subindex: subindex)
    case .showAll: self.init(zone: .results, 2)
    case .selectedTestCase: self.init(zone: .tests, 0)
    case .testCase(let index): self.init(zone: .tests, 1, index: index)
    }
  }

  private static func code(_ part: PageElement.FieldPart) -> (UInt64, Int) {
    switch part {
    case .name: (0, 0)
    case .type: (1, 0)
    case .presence: (2, 0)
    case .constraint: (3, 0)
    case .widgetSelection: (4, 0)
    case .widgetChoice(let index): (5, index)
    case .description(let index): (6, index)
    case .button: (7, 0)
    }
  }

  private static func code(_ part: PageElement.ResultPart) -> (UInt64, Int) {
    switch part {
    case .status: (0, 0)
    case .codeLabel: (1, 0)
    case .code: (2, 0)
    case .messageLabel: (3, 0)
    case .message(let index): (4, index)
    case .descriptionLabel: (5, 0)
    case .description(let index): (6, index)
    }
  }

  var role: Ledger.Role {
    switch self {
    case .interface: .interface
    case .navigation: .navigation
    case .blank: .blank
    default: element.map { .element($0) } ?? .unrecognised
    }
  }

  private var element: PageElement? {
    let kind = bits >> 56 & 15
    let index = Int(bits >> 28 & 0xFFF_FFFF)
    switch Zone(rawValue: bits >> 60) {
    case .preamble:
      switch kind {
      case 0: return .title
      case 1: return .selectedVersion
      case 2: return .version(index)
      case 3: return .method
      case 4: return .path
      default: return .description(index)
      }
    case .requestHeaders: return sectionElement(.requestHeaders, kind, index)
    case .requestParameters: return sectionElement(.requestParameters, kind, index)
    case .responseHeaders: return sectionElement(.responseHeaders, kind, index)
    case .responseParameters: return sectionElement(.responseParameters, kind, index)
    case .results:
      switch kind {
      case 0: return .resultsHeading
      case 1: return .result(index, resultPart)
      default: return .showAll
      }
    case .tests: return kind == 0 ? .selectedTestCase : .testCase(index)
    case .outside, nil: return nil
    }
  }

  private func sectionElement(_ section: PageElement.SectionKind, _ kind: UInt64, _ index: Int) -> PageElement {
    switch kind {
    case 0: .heading(section)
    case 1: .encryption(section)
    default: .field(section, index, fieldPart)
    }
  }

  private var fieldPart: PageElement.FieldPart {
    let subindex = Int(bits & 0xFF_FFFF)
    switch bits >> 24 & 15 {
    case 0: return .name
    case 1: return .type
    case 2: return .presence
    case 3: return .constraint
    case 4: return .widgetSelection
    case 5: return .widgetChoice(subindex)
    case 6: return .description(subindex)
    default: return .button
    }
  }

  private var resultPart: PageElement.ResultPart {
    let subindex = Int(bits & 0xFF_FFFF)
    switch bits >> 24 & 15 {
    case 0: return .status
    case 1: return .codeLabel
    case 2: return .code
    case 3: return .messageLabel
    case 4: return .message(subindex)
    case 5: return .descriptionLabel
    default: return .description(subindex)
    }
  }
}
