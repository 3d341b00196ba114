import Diagnostics

extension JSONValue {
  /// This value with another one at the end of `steps`, or nothing there when `replacement` is `nil`.
  ///
  /// A member or list that is missing on the way is made; an element one behind the last is appended.
  func replacing(at steps: ArraySlice<PlaceStep>, with replacement: JSONValue?) -> JSONValue? {
    guard let step = steps.first else { return replacement }
    let rest = steps.dropFirst()
    switch step {
    case .member(let name):
      var members: [Member] = []
      if case .object(let present) = self { members = present }
      let index = members.firstIndex { $0.name == name }
      let inner = (index.map { members[$0].value } ?? .null).replacing(at: rest, with: replacement)
      switch (index, inner) {
      case (let index?, let inner?): members[index].value = inner
      case (let index?, nil): members.remove(at: index)
      case (nil, let inner?): members.append(Member(name, inner))
      case (nil, nil): break
      }
      return .object(members)
    case .element(let index):
      var elements: [JSONValue] = []
      if case .array(let present) = self { elements = present }
      let inner = (index < elements.count ? elements[index] : .null).replacing(at: rest, with: replacement)
      switch inner {
      case let inner? where index < elements.count: elements[index] = inner
      case let inner?: elements.append(inner)
      case nil where index < elements.count: elements.remove(at: index)
      case nil: break
      }
      return .array(elements)
    }
  }

  /// What a writer has built.
  init(_ writer: JSONWriter) {
    let decoded = decodeJSON(writer.fileBytes(), file: "") { $0.value($1) }
    self = decoded.value ?? .null
  }
}
