import SpecModel

/// How alike two things are, from 0 to 100; every measure here gives the same for (a, b) and (b, a).
enum Similarity {
  /// What two sets share of what they hold together.
  static func overlap(_ left: Set<String>, _ right: Set<String>) -> Int {
    let common =
      left.count < right.count ? left.lazy.filter(right.contains).count : right.lazy.filter(left.contains).count
    let union = left.count + right.count - common
    return union == 0 ? 100 : common * 100 / union
  }

  static func overlap(_ left: [String], _ right: [String]) -> Int { overlap(firstWords(left), firstWords(right)) }

  /// Enough words to recognise a description by, however long it is.
  private static func firstWords(_ lines: [String]) -> Set<String> {
    Set(lines.prefix(20).flatMap { words(of: String($0.unicodeScalars.prefix(200))) })
  }

  /// What two names share of their pairs of neighbouring letters, letter case aside.
  static func names(_ left: String, _ right: String) -> Int {
    let first = letterPairs(left)
    let second = letterPairs(right)
    guard !first.isEmpty, !second.isEmpty else { return isSame(left, right) ? 100 : 0 }
    let common = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
    let total = first.values.reduce(0, +) + second.values.reduce(0, +)
    return common * 200 / total
  }

  private static func letterPairs(_ name: String) -> [UInt16: Int] {
    let letters = name.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return zip(letters, letters.dropFirst()).reduce(into: [:]) { $0[UInt16($1.0) << 8 | UInt16($1.1), default: 0] += 1 }
  }

  /// Whether two fields of one type can be the same field under two names or in two places.
  static func fields(_ left: Field, _ right: Field) -> Int {
    guard left.type == right.type, left.items?.type == right.items?.type else { return 0 }
    let name = names(left.name, right.name)
    if left.children.count > 1 && right.children.count > 1 {
      // An object is what it holds.
      let children = overlap(Set(left.children.map(\.name)), Set(right.children.map(\.name)))
      return (name * 30 + children * 70) / 100
    }
    let facts = sharedFacts(left, right)
    if left.description.isEmpty && right.description.isEmpty {
      // Without words to go by, only much the same name and the same facts will do.
      return (name * 60 + facts * 40) / 100 >= 70 ? (name * 60 + facts * 40) / 100 : 0
    }
    return (name * 30 + overlap(left.description, right.description) * 40 + facts * 30) / 100
  }

  /// From this score on two fields are taken for one.
  static let fieldThreshold = 60

  private static func sharedFacts(_ left: Field, _ right: Field) -> Int {
    if !left.children.isEmpty || !right.children.isEmpty {
      return overlap(Set(left.children.map(\.name)), Set(right.children.map(\.name)))
    }
    let checks = [
      left.presence == right.presence, left.length == right.length, left.range == right.range,
      left.format == right.format,
      left.values.map(\.value) == right.values.map(\.value),
    ]
    return checks.lazy.filter { $0 }.count * 20
  }
}

extension Field {
  /// The fields below this one: an object's own, or those of an array's items.
  var children: [Field] {
    get { items?.fields ?? fields }
    set { if items != nil { items?.fields = newValue } else { fields = newValue } }
  }

  /// Whether both are of one type, down to what an array holds.
  func hasType(of other: Field) -> Bool { type == other.type && items?.type == other.items?.type }
}
