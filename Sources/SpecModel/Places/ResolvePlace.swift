import Diagnostics

/// A step from a JSON value to one inside it.
enum PlaceStep: Hashable {
  case member(String)
  case element(Int)
}

/// What a place denotes inside the JSON of its file.
struct PlaceTarget {
  /// From the file's outermost value to this one, or to where it would be added.
  var steps: [PlaceStep] = []
  var shape: PlaceShape
  /// `nil` when nothing stands there but something can be added.
  var value: JSONValue?
  /// For an absent element: the identity it must have.
  var identity: String?
}

extension PlaceTarget {
  /// Follows the names of `path`. All but the last must lead to something that is there.
  mutating func follow(_ path: some Collection<String>) throws(PlaceProblem) {
    var rest = Array(path)[...]
    var walked: [String] = []
    while let name = rest.popFirst() {
      guard value != nil || shape.isList else {
        throw .unmatched("`\(walked.joined(separator: "."))` is not there, so it has no `\(shortened(name))`")
      }
      try step(to: name, rest: &rest, walked: walked)
      walked.append(name)
    }
  }

  private mutating func step(
    to name: String, rest: inout ArraySlice<String>, walked: [String]
  ) throws(PlaceProblem) {
    if case .list(let element, let identity) = shape {
      try stepIntoList(to: name, element: element, identity: identity, rest: &rest, walked: walked)
      return
    }
    if name == FieldKey.fields.rawValue, value?[name] == nil, value?[FieldKey.items.rawValue] != nil {
      enter(FieldKey.items.rawValue, .items)
    }
    if let member = shape.member(name) {
      enter(name, member)
      return
    }
    guard shape.hasChildren else { throw noSuchName(name, walked: walked) }
    let holder = value?[FieldKey.items.rawValue] == nil ? nil : FieldKey.items.rawValue
    var list = self
    if let holder { list.enter(holder, .items) }
    list.enter(FieldKey.fields.rawValue, .fields)
    let isPresent = list.indices(of: name, identity: FieldKey.name.rawValue).count > 0
    guard isPresent || (rest.isEmpty && canHaveChildren) else { throw noSuchName(name, walked: walked) }
    self = list
    try stepIntoList(to: name, element: .field, identity: FieldKey.name.rawValue, rest: &rest, walked: walked)
  }

  private mutating func enter(_ name: String, _ shape: PlaceShape) {
    steps.append(.member(name))
    value = value?[name]
    self.shape = shape
  }

  private mutating func stepIntoList(
    to name: String, element: PlaceShape, identity: String?, rest: inout ArraySlice<String>, walked: [String]
  ) throws(PlaceProblem) {
    guard let identity else {
      throw .unmatched("the elements of `\(walked.last ?? "")` have no names, so the list is denoted as a whole only")
    }
    var found = indices(of: name, identity: identity)
    if found.count > 1 {
      guard let position = rest.first.flatMap({ Int($0) }), found.indices.contains(position - 1) else {
        throw PlaceProblem(
          rule: .placeAmbiguous, message: "`\(shortened(name))` denotes \(found.count) elements, expected one",
          fix: "Write \"\(shortened(name)).1\" for the first, \"\(shortened(name)).2\" for the second")
      }
      rest.removeFirst()
      found = [found[position - 1]]
    }
    shape = element
    if let index = found.first {
      value = elements[index]
      steps.append(.element(index))
    } else {
      guard rest.isEmpty else {
        throw .unmatched(
          "`\(walked.last ?? "")` has no `\(shortened(name))`",
          near: nearestWord(to: name, among: elements.compactMap { $0.identityText(identity) }))
      }
      steps.append(.element(elements.count))
      value = nil
      self.identity = name
    }
  }

  private var elements: [JSONValue] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

  private func indices(of name: String, identity: String) -> [Int] {
    elements.indices.filter { elements[$0].identityText(identity)?.utf8.elementsEqual(name.utf8) == true }
  }

  /// Whether a field can be added inside what stands here.
  private var canHaveChildren: Bool {
    if shape == .section { return true }
    let holder = value?[FieldKey.items.rawValue] ?? value
    return holder?[FieldKey.type.rawValue] == .string(FieldType.object.rawValue)
  }

  private func noSuchName(_ name: String, walked: [String]) -> PlaceProblem {
    let fields = (value?[FieldKey.items.rawValue] ?? value)?[FieldKey.fields.rawValue]
    var candidates: [String] = []
    if case .array(let elements) = fields {
      candidates = elements.compactMap { $0.identityText(FieldKey.name.rawValue) }
    }
    candidates += shape.memberNames
    let owner = walked.isEmpty ? "the file" : "`\(walked.joined(separator: "."))`"
    return .unmatched("\(owner) has no `\(shortened(name))`", near: nearestWord(to: name, among: candidates))
  }
}

extension JSONValue {
  /// The text by which an element of a list is known: that of its member `name`, or the element itself when it is a text.
  func identityText(_ name: String) -> String? {
    switch self[name] ?? self {
    case .string(let text): text
    case .number(let number): number.text
    case .boolean(let flag): flag ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}
