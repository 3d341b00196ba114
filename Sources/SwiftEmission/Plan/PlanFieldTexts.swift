import SpecModel

/// What the documentation says about a request field, for a violation of its constraints.
struct FieldTextPlan: Sendable {
  /// From the request's root, by documented names.
  var path: String
  var lines: [String]
}

extension Planner {
  /// Every described field once, in documented order.
  func planFieldTexts(_ fields: [Field]) -> [FieldTextPlan] {
    var texts: [FieldTextPlan] = []
    var paths: Set<String> = []
    collectTexts(fields, "", depth: 0, &texts, &paths)
    return texts
  }

  private func collectTexts(
    _ fields: [Field], _ place: String, depth: Int, _ texts: inout [FieldTextPlan], _ paths: inout Set<String>
  ) {
    guard depth <= Planner.deepest else { return }
    for field in fields {
      let path = place.isEmpty ? field.name : place + "." + field.name
      if !field.description.allSatisfy(\.isEmpty), paths.insert(path).inserted {
        texts.append(FieldTextPlan(path: path, lines: field.description))
      }
      collectTexts(field.fields, path, depth: depth + 1, &texts, &paths)
      if let items = field.items { collectTexts(items.fields, path, depth: depth + 1, &texts, &paths) }
    }
  }
}
