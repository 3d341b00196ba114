import SpecModel

/// A page's own words inside a message: between quotation marks, on one line, and never long.
func quoted(_ text: String) -> String {
  let longest = 80
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars.prefix(longest) {
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    shown.append(isControl ? "\u{FFFD}" : scalar)
  }
  let isCut = text.unicodeScalars.dropFirst(longest).first != nil
  return "“\(String(shown))\(isCut ? "…" : "")”"
}

/// `1 character`, `2 characters`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}

extension Bounds {
  /// As a message says it: `15`, or `1 to 255`.
  var wording: String { min == max ? "\(min)" : "\(min) to \(max)" }
}

extension ClosedRange<Int> {
  /// As a message says it: `14`, or `5 to 7`.
  var wording: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}

extension SpecValue {
  /// As a message says it: text between quotation marks, anything else bare.
  var wording: String {
    switch self {
    case .string(let text): quoted(text)
    case .number(let number): number.text
    case .boolean(let flag): flag ? "true" : "false"
    }
  }
}

extension Opinions.Dissent {
  /// ` here, 15 in 4 other places`: how the declaration stands to the rest, each view worded by `wording`.
  func comparison(_ wording: (View) -> String) -> String {
    let others = elsewhere.map { "\(wording($0.view)) in \(counted($0.count, "other place"))" }
    return "\(wording(view)) here, \(others.joined(separator: ", "))"
  }
}
