import Diagnostics
import SpecModel

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
