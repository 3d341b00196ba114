import PageReader

/// The deepest nesting that is read. The portal's pages reach three levels.
let deepestNesting = 32

/// Finds out which field of a section stands inside which; the page's text lists them one after the other.
///
/// What a path elsewhere on the page or the blank line before a first child proves is taken. For the rest the portal's usual
/// layout is assumed: what follows an object or an array's item belongs to it, up to the next object or array with items,
/// which stands at the root unless it is the first thing behind an item. One pass over the fields.
func nestFields(_ fields: [PageField], evidence: NestingEvidence, marksFirstChild: Bool) -> Nesting {
  var walk = NestingWalk(fields: fields, evidence: evidence)
  walk.run()
  if marksFirstChild { walk.noteUnmarkedObjects() }
  walk.noteContradictions()
  walk.noteRepeatedNames()
  return walk.nesting
}

private struct NestingWalk {
  let fields: [PageField]
  let evidence: NestingEvidence
  var nesting: Nesting
  /// Containers that the next field can stand in, outermost first.
  private var open: [Int] = []
  /// Fields whose place, inside a container or at the root, is proven.
  private var isProven: [Bool]

  init(fields: [PageField], evidence: NestingEvidence) {
    self.fields = fields
    self.evidence = evidence
    nesting = Nesting(count: fields.count)
    isProven = Array(repeating: false, count: fields.count)
  }

  mutating func run() {
    var index = 0
    while index < fields.count {
      let item = itemIndex(of: index)
      let isContainer = holdsFields(index, item: item)
      place(index, isContainer: isContainer)
      if let item { nesting.items[index] = item }
      if isContainer { open.append(index) }
      if item == nil, isUnmatchedItem(index) { nesting.doubts.append(.itemUnmatched(index, fields[index].name)) }
      index = (item ?? index) + 1
    }
    noteAssumptions()
  }

  /// The children of a container are certain where the last of them is proven to be one, and what follows to be none.
  private mutating func noteAssumptions() {
    var ends = fields.indices.map { (nesting.items[$0] ?? $0) + 1 }
    for container in fields.indices.reversed() {
      if let last = nesting.children[container].last { ends[container] = ends[last] }
      guard holdsFields(container, item: nesting.items[container]) else { continue }
      let end = ends[container]
      let isLastProven = nesting.children[container].last.map { isProven[$0] } ?? (end == fields.count)
      nesting.isAssumed[container] = !isLastProven || (end < fields.count && !isProven[end])
    }
  }

  /// Whether what follows can stand inside: an object, or an array whose item is an object that the page shows.
  private func holdsFields(_ index: Int, item: Int?) -> Bool {
    fields[index].type == .object || (fields[index].type == .arrayOfObjects && item != nil)
  }

  private mutating func place(_ index: Int, isContainer: Bool) {
    var parent: Int?
    if let latest = open.last, nesting.children[latest].isEmpty, fields[nesting.items[latest] ?? latest].opensNesting {
      parent = latest
      isProven[index] = true
    } else if let proven = open.lastIndex(where: { evidence.proves(fields[index].name, in: fields[$0].name) }) {
      parent = open[proven]
      isProven[index] = true
    } else if !isContainer || open.last.map(isItemWithoutContent) == true {
      parent = open.last
    }
    if let container = parent {
      guard (open.firstIndex(of: container) ?? 0) + 1 < deepestNesting else {
        nesting.doubts.append(.tooDeep(index))
        open.removeAll()
        nesting.roots.append(index)
        return
      }
      while open.last != container { open.removeLast() }
      nesting.parents[index] = container
      nesting.children[container].append(index)
    } else {
      open.removeAll()
      nesting.roots.append(index)
    }
  }

  /// Whether an array shows its item and nothing of the item's content yet: what comes next is that.
  private func isItemWithoutContent(_ container: Int) -> Bool {
    nesting.items[container] != nil && nesting.children[container].isEmpty
  }

  /// The position of the synthetic item that follows the array at `index`.
  private mutating func itemIndex(of index: Int) -> Int? {
    let type = fields[index].type
    guard type == .arrayOfObjects || type == .arrayOfStrings, index + 1 < fields.count else { return nil }
    let item = fields[index + 1]
    guard item.isItem(of: fields[index]) else { return nil }
    if !isUsualItem(item) { nesting.doubts.append(.itemUnusual(index + 1, item.name)) }
    return index + 1
  }

  /// `Optional`, no constraint, and `[X_item content]` as its only line: an item says nothing of its own.
  private func isUsualItem(_ item: PageField) -> Bool {
    item.presence.value == .optional && item.constraint == nil && item.button == nil && item.widget == nil
      && item.description.count == 1 && statesItem(item, item.name)
  }

  private func isUnmatchedItem(_ index: Int) -> Bool {
    guard let line = fields[index].description.first?.text, line.utf8.last == UInt8(ascii: "]") else { return false }
    let text = Array(line.utf8)[...].trimmed
    return text.first == UInt8(ascii: "[") && text.dropLast().suffix(12).elementsEqual("_item content".utf8.suffix(12))
  }

  private func statesItem(_ field: PageField, _ name: String) -> Bool {
    field.description.first.map { Array($0.text.utf8)[...].trimmed.elementsEqual("[\(name) content]".utf8) } ?? false
  }
}

extension NestingWalk {
  /// An object of a response has a blank line more before its first child; one without has none, or lost its mark.
  mutating func noteUnmarkedObjects() {
    let items = Set(nesting.items.values)
    for index in fields.indices where fields[index].type == .object && !fields[index].opensNesting {
      if items.contains(index) { continue }
      nesting.doubts.append(.unmarkedObject(index))
    }
  }

  /// A path names a field and a container of this section, but the field does not stand there.
  mutating func noteContradictions() {
    guard !evidence.pairs.isEmpty else { return }
    var positions: [String: Int] = [:]
    var containers: Set<String> = []
    var placed: Set<NestingEvidence.Pair> = []
    for index in fields.indices {
      let name = fields[index].name
      if positions[name] == nil { positions[name] = index }
      if holdsFields(index, item: nesting.items[index]) { containers.insert(name) }
      if let parent = nesting.parents[index] {
        placed.insert(NestingEvidence.Pair(container: fields[parent].name, child: name))
      }
    }
    for pair in evidence.pairs where containers.contains(pair.container) && !placed.contains(pair) {
      guard let child = positions[pair.child], let container = positions[pair.container] else { continue }
      nesting.doubts.append(.contradicted(child, path: "\(pair.container).\(pair.child)", container: container))
    }
  }

  /// Two fields of one name cannot stand side by side.
  mutating func noteRepeatedNames() {
    noteRepeatedNames(among: nesting.roots)
    for container in fields.indices where nesting.children[container].count > 1 {
      noteRepeatedNames(among: nesting.children[container])
    }
  }

  private mutating func noteRepeatedNames(among siblings: [Int]) {
    guard haveRepeatedNames(siblings) else { return }
    var first: [String: Int] = [:]
    for index in siblings {
      if let earlier = first.updateValue(first[fields[index].name] ?? index, forKey: fields[index].name) {
        nesting.doubts.append(.nameRepeated(index, fields[index].name, first: earlier))
      }
    }
  }

  /// Few names are compared with one another, which is quicker than hashing them.
  private func haveRepeatedNames(_ siblings: [Int]) -> Bool {
    if siblings.count > 16 { return Set(siblings.map { fields[$0].name }).count < siblings.count }
    return siblings.indices.contains { position in
      siblings[..<position].contains { fields[$0].name == fields[siblings[position]].name }
    }
  }
}
