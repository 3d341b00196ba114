/// The error codes of a call for which the documentation lists none.
public enum NoErrorCode: DocumentedErrorCode {
  public static var results: [DocumentedResult] { [] }

  public static var allCases: [NoErrorCode] { [] }

  public var rawValue: String {
    switch self {}
  }
}
