import Diagnostics
import PageReader
import SpecModel

/// Finds the fields that the conditions of a section name, and types the values they are compared with.
struct ConditionResolver {
  private let fields: [InterpretedField]
  private let nesting: Nesting
  private let positions: [String: [Int]]

  init(fields: [InterpretedField], nesting: Nesting) {
    self.fields = fields
    self.nesting = nesting
    let items = Set(nesting.items.values)
    var positions: [String: [Int]] = [:]
    for index in fields.indices where !items.contains(index) {
      positions[fields[index].field.name, default: []].append(index)
    }
    self.positions = positions
  }

  /// Why a condition cannot be resolved, as a sentence.
  struct Obstacle: Error {
    var message: String
  }

  /// The condition of the field at `index`, with paths from the section's root.
  func resolve(_ clauses: [StatedCondition.Clause], then presence: Presence, of index: Int) throws(Obstacle)
    -> Condition
  {
    var predicates: [Condition.Predicate] = []
    for clause in clauses {
      let target = try find(clause.name, from: index)
      let field = fields[target].field
      guard let value = SpecValue(Array(clause.literal.utf8)[...].trimmed, as: field.type) else {
        throw Obstacle(
          message:
            "the condition compares \(quoted(clause.name)), a \(field.type.rawValue), with \(quoted(clause.literal))")
      }
      let path = nesting.path(to: target).map { fields[$0].field.name }.joined(separator: ".")
      predicates.append(.field(path: path, is: value))
    }
    return .when(predicates.count == 1 ? predicates[0] : .all(predicates), then: presence)
  }

  /// The field that `name` means for the field at `index`: a dotted path from the root, or the field of that name that stands
  /// nearest: beside it, beside one of its containers, or anywhere if there is only one.
  private func find(_ name: String, from index: Int) throws(Obstacle) -> Int {
    let candidates = name.utf8.contains(UInt8(ascii: ".")) ? positions(ofPath: name) : positions[name] ?? []
    let reachable = candidates.filter { isReachable($0, from: index) }
    var scope = nesting.parents[index]
    while true {
      let near = reachable.filter { nesting.parents[$0] == scope }
      if near.count == 1 {
        if near[0] == index { throw Obstacle(message: "the condition names the field itself") }
        return near[0]
      }
      guard let container = scope else { break }
      scope = nesting.parents[container]
    }
    switch reachable.count {
    case 1: return reachable[0]
    case 0: throw Obstacle(message: "the condition names \(quoted(name)), but this section has no such field")
    default:
      throw Obstacle(
        message: "the condition names \(quoted(name)), and this section has \(reachable.count) such fields")
    }
  }

  private func positions(ofPath path: String) -> [Int] {
    let names = path.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = names.last else { return [] }
    return (positions[String(last)] ?? []).filter { candidate in
      nesting.path(to: candidate).suffix(names.count).map { fields[$0].field.name[...] } == names
    }
  }

  /// Whether a path from the root can mean one value: it may lead through an array only if the asking field is in the same
  /// array.
  private func isReachable(_ target: Int, from index: Int) -> Bool {
    let containers = Set(nesting.path(to: index))
    return nesting.path(to: target).dropLast().allSatisfy { fields[$0].field.type != .array || containers.contains($0) }
  }
}
