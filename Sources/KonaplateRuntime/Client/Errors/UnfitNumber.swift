import Foundation

/// The place of a number that its field's type does not hold, such as a fraction in a whole number.
///
/// Foundation's decoder says of such a number only that the data is corrupted. Numbers are therefore replaced by zero, which
/// fits everywhere, from the first one on: the last one that has to go before the rest decodes is to blame, and a text in
/// its stead makes the decoder name the place.
///
/// - Returns: `nil` where `json` is no JSON object, or something other than a number is to blame.
func placeOfUnfitNumber<Response: Decodable>(in json: Data, decoding type: Response.Type) -> [any CodingKey]? {
  guard let object = try? JSONDecoder().decode(JSONObject.self, from: json) else { return nil }
  func failure(replacing count: Int, andNextBy next: JSONValue? = nil) -> DecodingError? {
    var rest = count
    var next = next
    guard let json = try? JSONEncoder().encode(object.replacingNumbers(&rest, andNextBy: &next)) else { return nil }
    do {
      _ = try JSONDecoder().decode(type, from: json)
      return nil
    } catch {
      return error as? DecodingError
    }
  }
  var sound = object.numbers
  var unsound = -1
  guard !failure(replacing: sound).isWithoutPlace else { return nil }
  while sound - unsound > 1 {
    let middle = (sound + unsound) / 2
    if failure(replacing: middle).isWithoutPlace { unsound = middle } else { sound = middle }
  }
  guard sound > 0, case .typeMismatch(_, let context) = failure(replacing: sound - 1, andNextBy: .string("")) else {
    return nil
  }
  return context.codingPath
}

extension DecodingError? {
  fileprivate var isWithoutPlace: Bool {
    if case .dataCorrupted(let context) = self { context.codingPath.isEmpty } else { false }
  }
}

extension JSONObject {
  fileprivate var numbers: Int { members.values.reduce(0) { $0 + $1.numbers } }

  fileprivate func replacingNumbers(_ rest: inout Int, andNextBy next: inout JSONValue?) -> JSONObject {
    var copy = self
    for name in members.keys.sorted() {
      copy.members[name] = members[name]?.replacingNumbers(&rest, andNextBy: &next)
    }
    return copy
  }
}

extension JSONValue {
  fileprivate var numbers: Int {
    switch self {
    case .number: 1
    case .array(let elements): elements.reduce(0) { $0 + $1.numbers }
    case .object(let object): object.numbers
    case .null, .boolean, .string: 0
    }
  }

  fileprivate func replacingNumbers(_ rest: inout Int, andNextBy next: inout JSONValue?) -> JSONValue {
    switch self {
    case .number where rest > 0:
      rest -= 1
      return .number(0)
    case .number:
      defer { next = nil }
      return next ?? self
    case .array(let elements): return .array(elements.map { $0.replacingNumbers(&rest, andNextBy: &next) })
    case .object(let object): return .object(object.replacingNumbers(&rest, andNextBy: &next))
    case .null, .boolean, .string: return self
    }
  }
}
