import SpecModel

/// The names that a subject may get, the best first. Where two subjects of a scope would get one name, both move on to their
/// next form, so that the outcome depends on no order; the last form is never shared.
struct NameForms {
  private let scope: NameScope
  /// How many forms are asked for. Nearly every subject takes its first, so that the others are seldom made.
  private let limit: Int
  private(set) var names: [String] = []

  init(_ scope: NameScope, atMost limit: Int) {
    self.scope = scope
    self.limit = limit
  }

  /// Whether there are as many as are asked for.
  var isComplete: Bool { names.count >= limit }

  /// Adds the name made of `words` unless there are none or it is a form already.
  mutating func add(_ words: @autoclosure () -> [String], isShouting: Bool = false) {
    if isComplete { return }
    let words = words()
    guard let first = words.first else { return }
    var name: String
    if first.utf8.first?.isDigit == true {
      if let spelled = NameForms.spelled[first] {
        name = scope.casing.name(of: [spelled] + words.dropFirst(), isShouting: isShouting)
      } else {
        name = scope.casing.name(of: [scope.noun] + words, isShouting: isShouting)
      }
    } else {
      name = scope.casing.name(of: words, isShouting: isShouting)
    }
    if scope.reserves(name) { name += scope.noun }
    if !names.contains(name) { names.append(name) }
  }

  /// Adds the name made of a text of the documentation, cut to `limit` words at the end of a clause.
  mutating func add(
    _ text: @autoclosure () -> NameText, atMost limit: Int, followedBy suffix: @autoclosure () -> [String] = []
  ) {
    if isComplete { return }
    let text = text()
    guard !text.hasForeignLetters, !text.isEmpty else { return }
    add(NameForms.withoutArticles(text.words(atMost: limit)) + suffix(), isShouting: text.isShouting)
  }

  /// The words without articles, which a name does not need.
  static func withoutArticles(_ words: [String]) -> [String] {
    let bare = words.filter { $0.utf8.count > 3 || !articles.contains($0) }
    return bare.isEmpty ? words : bare
  }

  private static let articles: Set<String> = ["a", "an", "the", "A", "An", "The"]

  private static let spelled = [
    "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight",
    "9": "nine", "1st": "first", "2nd": "second", "3rd": "third",
  ]
}
