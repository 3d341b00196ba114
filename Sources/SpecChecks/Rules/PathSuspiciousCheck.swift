import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let pathSuspicious = DiagnosticRule(
    id: "path-suspicious", severity: .warning,
    summary: "a path begins with the address of a server, or holds segments such as `..`",
    explanation: """
      A call goes to the address of the configured server, with the documented path behind it. A path that begins with a
      scheme or with two slashes brings an address of its own, and servers, proxies and HTTP clients may resolve the segments
      `.` and `..`, also where they are percent-encoded, so that the call goes to another path than the one documented.
      Generated code sends the path letter for letter.

      Ask the service's owner for the path, or confirm that the service is called so.
      """,
    example: """
      POST
      https://sandbox.example/open-api/v1/card/../account
      """)
}

/// Looks for paths that may lead elsewhere than they say.
struct PathSuspiciousCheck: EndpointCheck {
  var rule: DiagnosticRule { .pathSuspicious }

  func findings(about view: EndpointView) -> [CheckFinding] {
    let id = view.endpoint.id
    // Nearly no path holds what all the doubts begin with: a dot, its percent-encoded form, or two slashes.
    if !holdsMark(id.path) { return [] }
    let path = id.path.utf8.prefix { $0 != UInt8(ascii: "?") }
    var doubts: [String] = []
    if let start = serverStart(of: path) { doubts.append("begins with \(start)") }
    if let segment = path.split(separator: slash).first(where: isDots) {
      doubts.append("holds the segment \(String(decoding: segment, as: UTF8.self))")
    }
    if doubts.isEmpty { return [] }
    return [
      CheckFinding(
        rule: rule, place: SpecPlace(id),
        message:
          "the path \(doubts.joined(separator: " and ")): it is sent as it stands, behind the address of the server")
    ]
  }

  private func holdsMark(_ path: String) -> Bool {
    var last: UInt8 = 0
    for byte in path.utf8 {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%") || (byte == slash && last == slash) { return true }
      last = byte
    }
    return false
  }

  /// A scheme with its slashes (RFC 3986, 3.1), also behind the slash that every path gets, or two slashes alone.
  private func serverStart(of path: Substring.UTF8View) -> String? {
    if path.starts(with: "//".utf8) { return "//" }
    let text = path.first == slash ? path.dropFirst() : path
    let scheme = text.prefix { isLetter($0) || "0123456789+-.".utf8.contains($0) }
    guard let first = scheme.first, isLetter(first), text.dropFirst(scheme.count).starts(with: "://".utf8) else {
      return nil
    }
    return String(decoding: scheme, as: UTF8.self) + "://"
  }

  /// One or two dots, each as it is or percent-encoded.
  private func isDots(_ segment: Substring.UTF8View) -> Bool {
    var rest = segment
    var count = 0
    while let first = rest.first {
      if first == UInt8(ascii: ".") {
        rest = rest.dropFirst()
      } else if rest.starts(with: "%2e".utf8) || rest.starts(with: "%2E".utf8) {
        rest = rest.dropFirst(3)
      } else {
        return false
      }
      count += 1
    }
    return count == 1 || count == 2
  }

  private let slash = UInt8(ascii: "/")

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
