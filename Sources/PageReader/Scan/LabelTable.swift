/// Words that no page was seen to have, read because mistaking them for text would lose a fact.
private let conjectures: [(PageLabel, String)] = [(.showAll, "전체 보기"), (.showAll, "전체보기"), (.showAll, "모두 보기")]

/// Finds the label that a line's bytes spell, by a hash of length and two bytes and one comparison.
struct LabelTable: Sendable {
  private struct Entry: Sendable {
    var label: PageLabel
    var language: LabelLanguage
    var start: Int
    var count: Int
    /// The entry with the same hash to try next, or -1.
    var next: Int
  }

  static let shared = LabelTable()

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var heads = [Int](repeating: -1, count: 256)
  /// The length of the longest label in bytes.
  private(set) var longest = 0

  private init() {
    for label in PageLabel.allCases where label != .none {
      insert(label, .english, label.spelling.english)
      if let korean = label.spelling.korean { insert(label, .korean, korean) }
    }
    for (label, spelling) in conjectures { insert(label, .korean, spelling) }
  }

  private mutating func insert(_ label: PageLabel, _ language: LabelLanguage, _ text: String) {
    let spelling = Array(text.utf8)
    let hash = spelling.withUnsafeBufferPointer { Self.hash($0, 0, $0.count) }
    entries.append(
      Entry(label: label, language: language, start: bytes.count, count: spelling.count, next: heads[hash]))
    heads[hash] = entries.count - 1
    bytes += spelling
    longest = max(longest, spelling.count)
  }

  /// The label spelt by `text[start..<end]`, which holds no blank at its ends.
  func label(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (PageLabel, LabelLanguage) {
    let count = end - start
    guard count > 0, count <= longest else { return (.none, .english) }
    var index = heads[Self.hash(text, start, end)]
    while index >= 0 {
      let entry = entries[index]
      if entry.count == count, matches(entry, text, start) { return (entry.label, entry.language) }
      index = entry.next
    }
    return (.none, .english)
  }

  private func matches(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    for offset in 0..<entry.count where bytes[entry.start + offset] != text[start + offset] { return false }
    return true
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let count = end - start
    let value = count &* 37 &+ Int(text[start]) &* 11 &+ Int(text[start + count / 2]) &* 5 &+ Int(text[end - 1])
    return value & 255
  }
}
