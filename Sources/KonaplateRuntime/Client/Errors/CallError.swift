/// Why a call has no result. One of four things happened, and each asks for something else.
///
/// ```swift
/// do {
///   try await client.cardStateModification(request)
/// } catch .rejected(let rejection) {   // the service said no: tell the user, by `rejection.documented`
/// } catch .invalid(let violations) {   // nothing was sent: correct the input
/// } catch .transport(let error) {      // no answer: call again only if `error.nothingWasSent`
/// } catch .undecodable(let answer) {   // done, but the answer is not as documented: look it up by its correlation id
/// }
/// ```
///
/// A missing cipher and a failing signer are transport errors: the call could not be carried, and nothing was sent.
public enum CallError<Code: DocumentedErrorCode>: Error, Hashable, Sendable {
  /// The service refused, with a code that is documented or not.
  case rejected(Rejection<Code>)
  /// The request breaks documented constraints; every violation in the order of the fields. Nothing was sent.
  case invalid([Violation])
  /// The call never left, or no answer of the service came back.
  case transport(TransportError)
  /// The service answered, and its answer does not read as documented.
  case undecodable(UndecodableResponse)
}

extension CallError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .rejected(let rejection): rejection.description
    case .invalid(let violations): "invalid request: " + violations.map(\.description).joined(separator: "; ")
    case .transport(let error): error.description
    case .undecodable(let answer): answer.description
    }
  }
}
