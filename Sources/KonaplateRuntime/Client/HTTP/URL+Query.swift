import Foundation

extension URL {
  /// This URL with a query behind the one that it may have; `nil` for what is no query (RFC 3986, 3.4).
  func appending(percentEncodedQuery query: String) -> URL? {
    guard isQuery(query), var components = URLComponents(url: self, resolvingAgainstBaseURL: false) else { return nil }
    let queries = [components.percentEncodedQuery ?? "", query].filter { !$0.isEmpty }
    components.percentEncodedQuery = queries.isEmpty ? nil : queries.joined(separator: "&")
    return components.url
  }
}

private func isQuery(_ text: String) -> Bool {
  var digitsDue = 0
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      digitsDue = max(0, digitsDue - 1)
    case _ where digitsDue > 0: return false
    case UInt8(ascii: "%"): digitsDue = 2
    case UInt8(ascii: "g")...UInt8(ascii: "z"), UInt8(ascii: "G")...UInt8(ascii: "Z"): break
    default: if !"-._~!$&'()*+,;=:@/?".utf8.contains(byte) { return false }
    }
  }
  return digitsDue == 0
}
