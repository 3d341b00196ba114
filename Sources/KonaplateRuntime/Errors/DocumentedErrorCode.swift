/// The codes with which the documentation says that a call may be refused; its raw value is the code.
///
/// Conforming types are generated, closed enumerations: a switch over them is checked for completeness against the
/// documentation. A code that the documentation does not list is no case; see ``Rejection``.
public protocol DocumentedErrorCode: RawRepresentable, Hashable, Sendable where RawValue == String {
  /// The documented outcomes of the call, among them at least one of every case.
  static var results: [DocumentedResult] { get }
}

extension DocumentedErrorCode {
  /// Every case, in the documentation's order.
  public static var allCases: [Self] {
    var seen: Set<Self> = []
    return results.compactMap { result in
      guard !result.isSuccess, let code = Self(rawValue: result.code), seen.insert(code).inserted else { return nil }
      return code
    }
  }

  /// What the documentation says about this code; the first refusal where it lists the code several times.
  public var result: DocumentedResult? {
    let code = rawValue
    return Self.results.first { $0.code == code && !$0.isSuccess }
  }
}
