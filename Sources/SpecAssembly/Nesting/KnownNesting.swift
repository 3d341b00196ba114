import PageReader
import SpecModel

extension Nesting {
  /// The nesting that the fields of an assembled section show, found without reading what they say once more.
  ///
  /// An assembled section holds the page's fields in the page's order, each before its children, and nests no deeper than
  /// `deepestNesting`. `nil` where `fields` are not those of the page.
  init?(of fields: [Field], on page: [PageField]) {
    self.init(count: page.count)
    var next = 0
    guard place(fields, in: nil, page, &next), next == page.count else { return nil }
  }

  /// The nesting of fields of which none can hold another.
  init(flat count: Int) {
    self.init(count: count)
    roots = Array(0..<count)
  }

  private mutating func place(_ fields: [Field], in parent: Int?, _ page: [PageField], _ next: inout Int) -> Bool {
    for field in fields {
      let index = next
      guard index < page.count, page[index].name == field.name else { return false }
      next += 1
      parents[index] = parent
      if let parent { children[parent].append(index) } else { roots.append(index) }
      if field.type == .array, next < page.count, page[next].isItem(of: page[index]) {
        items[index] = next
        next += 1
      }
      if !field.fields.isEmpty, !place(field.fields, in: index, page, &next) { return false }
      if let items = field.items, !items.fields.isEmpty, !place(items.fields, in: index, page, &next) { return false }
    }
    return true
  }
}

extension PageField {
  /// Whether this is the synthetic `X_item` that follows an array `X`.
  func isItem(of array: PageField) -> Bool {
    switch (array.type, type) {
    case (.arrayOfObjects, .object), (.arrayOfStrings, .string):
      name.utf8.count == array.name.utf8.count + 5 && name.utf8.elementsEqual((array.name + "_item").utf8)
    default: false
    }
  }
}
