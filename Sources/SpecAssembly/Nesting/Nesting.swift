import PageReader

/// Which field of a section's flat list stands inside which.
struct Nesting {
  /// The container of each field, by position; `nil` at the section's root and for synthetic items.
  var parents: [Int?]
  /// The children of each field, by position, in the page's order.
  var children: [[Int]]
  /// What stands at the root.
  var roots: [Int] = []
  /// The synthetic `X_item` of an array, by the array's position.
  var items: [Int: Int] = [:]
  /// Whether the text leaves open which fields are children, by position.
  var isAssumed: [Bool]
  var doubts: [NestingDoubt] = []

  init(count: Int) {
    parents = Array(repeating: nil, count: count)
    children = Array(repeating: [], count: count)
    isAssumed = Array(repeating: false, count: count)
  }

  /// The positions from the root to the field, itself included.
  func path(to field: Int) -> [Int] {
    var path = [field]
    while let parent = parents[path[path.count - 1]] { path.append(parent) }
    return path.reversed()
  }
}

/// A doubt about the field at a position.
struct NestingDoubt {
  var field: Int
  var doubt: FieldDoubt
  /// A second field that the message speaks of.
  var other: Other?

  struct Other {
    var field: Int
    var message: String
  }
}
