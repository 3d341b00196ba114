import SpecModel

/// Reading a tree of fields by index paths from its root.
extension Array where Element == Field {
  /// The field at `path`, which came from walking this very tree.
  func field(at path: [Int]) -> Field? {
    var level = self
    var found: Field?
    for index in path {
      guard level.indices.contains(index) else { return nil }
      found = level[index]
      level = level[index].children
    }
    return found
  }

  /// The names on the way to `path`.
  func names(at path: [Int]) -> [String] {
    var level = self
    return path.compactMap { index in
      guard level.indices.contains(index) else { return nil }
      defer { level = level[index].children }
      return level[index].name
    }
  }
}

extension Array where Element == Int {
  /// Whether `other` is this path or leads through it.
  func leads(to other: [Int]) -> Bool { other.starts(with: self) }
}

extension Field {
  /// Every field of this tree with its path, parents first.
  func flattened(at path: [Int]) -> [(path: [Int], field: Field)] {
    var found: [(path: [Int], field: Field)] = [(path, self)]
    for (index, child) in children.enumerated() { found += child.flattened(at: path + [index]) }
    return found
  }

  /// The tree without the fields at `paths`, counted from `path`, which is this field's own.
  func without(_ paths: [[Int]], at path: [Int]) -> Field {
    if paths.isEmpty || children.isEmpty { return self }
    var stripped = self
    stripped.children = children.enumerated().compactMap { index, child in
      let place = path + [index]
      return paths.contains(place) ? nil : child.without(paths.filter { place.leads(to: $0) }, at: place)
    }
    return stripped
  }
}
