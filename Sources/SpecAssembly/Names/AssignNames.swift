/// Something of one scope that needs a name.
struct NameRequest {
  /// What it is known by in the table of names.
  var key: String
  /// The name that it has and keeps.
  var pinned: String?
  /// The names it may get, asked for only when none is pinned.
  var forms: () -> [String]
}

/// Names the subjects of one scope: pinned names stay, the others get their first form that no one else has.
///
/// Letter case does not distinguish: names become file names. Subjects that would share a name all move on to their next form,
/// so the outcome does not depend on their order.
func assignNames(_ subjects: [NameRequest]) -> [String] {
  var names = subjects.map { $0.pinned ?? "" }
  let open = subjects.indices.filter { subjects[$0].pinned == nil }
  if open.isEmpty { return names }
  let taken = Set(subjects.compactMap { $0.pinned?.lowercasedASCII })
  let forms = open.map { subjects[$0].forms() }
  var levels = Array(repeating: 0, count: open.count)
  // Each round moves every subject in conflict on; forms are few, and the last ones are unique.
  for _ in 0..<longestFormList {
    var holders: [String: Int] = [:]
    for (index, level) in levels.enumerated() { holders[forms[index][level].lowercasedASCII, default: 0] += 1 }
    var isSettled = true
    for index in levels.indices where levels[index] + 1 < forms[index].count {
      let name = forms[index][levels[index]].lowercasedASCII
      if taken.contains(name) || holders[name, default: 0] > 1 {
        levels[index] += 1
        isSettled = false
      }
    }
    if isSettled { break }
  }
  for (index, subject) in open.enumerated() { names[subject] = forms[index][levels[index]] }
  return names
}

/// More rounds than the longest list of forms has entries never change anything that matters.
private let longestFormList = 16

extension String {
  fileprivate var lowercasedASCII: String { String(decoding: utf8.map(\.lowercasedASCII), as: UTF8.self) }
}
