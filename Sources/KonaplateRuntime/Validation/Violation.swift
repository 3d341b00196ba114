/// A documented constraint that a value breaks.
public struct Violation: Hashable, Sendable {
  /// The field from the request's root by documented names, for example `cardInfo.oldCardNo` or `tcList[2].code`; or a header
  /// that the client's configuration fills, for example `header X-KM-User-AspId`.
  public var path: String
  public var rule: Rule
  /// What was found instead: a count of characters, or the value itself, shortened. `nil` for an absent value, and for a
  /// sensitive field wherever it would show the value.
  public var found: String?
  /// What the documentation says about the field; `nil` where nobody looked it up. ``Endpoint/violations(of:)`` does.
  public var documentation: String?
  /// The code with which the service would have refused the request, for example `000_002`, where its documentation tells.
  public var code: String?

  /// What the documentation demands.
  public enum Rule: Hashable, Sendable {
    /// It must be there.
    case required
    /// The field must be there, because of the condition in words.
    case presence(when: String)
    /// So many Unicode scalars.
    case length(ClosedRange<Int>)
    /// A number in this closed range; decimal texts, because bounds exceed `Int`.
    case range(min: String, max: String)
    /// One of these.
    case values([String])
    /// The documented form, for example `YYMM`.
    case format(String)
  }

  public init(path: String, rule: Rule, found: String? = nil, documentation: String? = nil, code: String? = nil) {
    self.path = path
    self.rule = rule
    self.found = found
    self.documentation = documentation
    self.code = code
  }
}

extension Violation.Rule: CustomStringConvertible {
  /// The demand in words, for example `1 to 255 characters`.
  public var description: String {
    switch self {
    case .required: "required"
    case .presence(let condition): "required when \(condition)"
    case .length(let bounds) where bounds.lowerBound == bounds.upperBound:
      bounds.lowerBound == 1 ? "1 character" : "\(bounds.lowerBound) characters"
    case .length(let bounds) where bounds.upperBound == .max: "at least \(bounds.lowerBound) characters"
    case .length(let bounds): "\(bounds.lowerBound) to \(bounds.upperBound) characters"
    case .range(let min, let max): min == max ? min : "\(min) to \(max)"
    case .values(let values): "one of " + values.joined(separator: ", ")
    case .format(let format): "the form \(format)"
    }
  }
}

extension Violation: CustomStringConvertible {
  /// For example `userId: 1 to 10 expected, 11 found`.
  public var description: String {
    switch rule {
    case .required, .presence: "\(path): \(rule)"
    default: "\(path): \(rule) expected" + (found.map { ", \($0) found" } ?? "")
    }
  }
}
