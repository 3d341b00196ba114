/// The codes with which the documentation says that a call may be refused; its raw value is the code.
///
/// Conforming types are generated, closed enumerations: a switch over them is checked for completeness against the
/// documentation. A code that the documentation does not list is no case; see ``Rejection``.
public protocol DocumentedErrorCode: RawRepresentable, Hashable, Sendable where RawValue == String {
  /// The documented outcomes of the call, among them at least one of every case.
  static var results: [DocumentedResult] { get }
  /// Every case, in the documentation's order.
  static var allCases: [Self] { get }
}

extension DocumentedErrorCode {
  /// The case with this code, `nil` for one that the documentation does not list.
  public init?(rawValue: String) {
    guard let code = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = code
  }

  /// What the documentation says about this code; the first refusal where it lists the code several times.
  public var result: DocumentedResult? {
    let code = rawValue
    return Self.results.first { $0.code == code && !$0.isSuccess }
  }
}
