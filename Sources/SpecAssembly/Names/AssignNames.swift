/// Something of one scope that needs a name.
struct NameRequest {
  /// What it is known by in the table of names.
  var key: String
  /// The name that it has and keeps.
  var pinned: String?
  /// The first of the names that it may get, as many as are asked for; asked for only when none is pinned.
  var forms: (_ limit: Int) -> [String]
}

/// Names the subjects of one scope: pinned names stay, the others get their first form that no one else has.
///
/// Letter case does not distinguish: names become file names. Subjects that would share a name all move on to their next form,
/// so the outcome does not depend on their order.
func assignNames(_ subjects: [NameRequest]) -> [String] {
  var names = subjects.map { $0.pinned ?? "" }
  var open = subjects.indices.filter { subjects[$0].pinned == nil }.map { NameChoice($0, for: subjects[$0]) }
  if open.isEmpty { return names }
  let taken = Set(subjects.compactMap { $0.pinned?.lowercasedASCII })
  // Each round moves every subject in conflict on; forms are few, and the last ones are unique.
  for _ in 0..<longestFormList {
    var holders: [String: Int] = [:]
    holders.reserveCapacity(open.count)
    for choice in open { holders[choice.folded, default: 0] += 1 }
    var isSettled = true
    for index in open.indices where taken.contains(open[index].folded) || holders[open[index].folded] != 1 {
      if open[index].moveOn() { isSettled = false }
    }
    if isSettled { break }
  }
  for choice in open { names[choice.subject] = choice.name }
  return names
}

/// The form that a subject has come to.
private struct NameChoice {
  let subject: Int
  private let request: NameRequest
  private var forms: [String]
  private var hasAllForms = false
  private var level = 0
  /// The name without the difference of letter case.
  private(set) var folded: String

  var name: String { forms[level] }

  init(_ subject: Int, for request: NameRequest) {
    self.subject = subject
    self.request = request
    forms = request.forms(1)
    folded = forms[0].lowercasedASCII
  }

  /// Takes the next form, if there is one.
  mutating func moveOn() -> Bool {
    if !hasAllForms {
      forms = request.forms(.max)
      hasAllForms = true
    }
    guard level + 1 < forms.count else { return false }
    level += 1
    folded = name.lowercasedASCII
    return true
  }
}

/// More rounds than the longest list of forms has entries never change anything that matters.
private let longestFormList = 16

extension String {
  fileprivate var lowercasedASCII: String { String(decoding: utf8.map(\.lowercasedASCII), as: UTF8.self) }
}
