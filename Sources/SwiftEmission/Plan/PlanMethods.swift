import Diagnostics
import SpecModel

extension Planner {
  func planMethod(of type: Identifier) -> MethodPlan {
    MethodPlan(name: .method(of: type), closure: Identifier(known: "on").appending(type))
  }

  /// Reports endpoints whose members of the test double would share a name.
  ///
  /// Types differ in more than letter case, and so do the methods made of them; but the closure of one can be called like the
  /// method of another.
  mutating func checkMethods(of endpoints: [EndpointOutline]) {
    var owners: [String: EndpointID] = [:]
    // By position: going through the endpoints themselves would copy each.
    for index in endpoints.indices {
      let id = endpoints[index].endpoint.id
      for name in [endpoints[index].method.name, endpoints[index].method.closure] {
        guard let other = owners.updateValue(id, forKey: name.text) else { continue }
        let place = SpecPlace(id, ["name"])
        report(
          .nameTaken, "\(place) and \(other) both give the client’s test double a member \(quoted(name.text))",
          at: place, fix: "Choose another name for the endpoint")
      }
    }
  }
}

extension Identifier {
  /// The method of an endpoint's type: its name with a small first word, `parLookup` for `PARLookup`.
  fileprivate static func method(of type: Identifier) -> Identifier {
    var bytes = Array(type.text.utf8)
    for index in bytes.indices {
      let isCapital = isLetter(bytes[index]) && !isLowercase(bytes[index])
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      // The last capital of several begins the next word.
      guard isCapital, index == 0 || !isLowercase(next) else { break }
      bytes[index] += 32
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let name = Identifier(text) else { return type }
    let isTaken = ReservedWords.untamable.contains(text) || ReservedWords.clientMembers.contains(text)
    // Called like its type, the method would hide it from the client.
    return isTaken || text == type.text ? name.appending("Call") : name
  }
}
