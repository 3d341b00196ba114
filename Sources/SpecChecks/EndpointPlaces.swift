import SpecModel

extension Endpoint {
  /// The place of each result, in order; of several with one code, its number among them follows the code.
  var resultPlaces: [SpecPlace] { places(of: results.map(\.code), in: "results") }

  /// The place of each test case, in order; of several with one label, its number among them follows the label.
  var testCasePlaces: [SpecPlace] { places(of: testCases.map(\.label), in: "testCases") }

  private func places(of names: [String], in list: String) -> [SpecPlace] {
    let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    var numbers: [String: Int] = [:]
    return names.map { name in
      guard counts[name, default: 0] > 1 else { return SpecPlace(id, [list, name]) }
      numbers[name, default: 0] += 1
      return SpecPlace(id, [list, name, String(numbers[name, default: 0])])
    }
  }
}

extension SpecPlace {
  /// The place of a member of what stands here.
  func member(_ name: String) -> SpecPlace { SpecPlace(endpoint, path + [name]) }
}
