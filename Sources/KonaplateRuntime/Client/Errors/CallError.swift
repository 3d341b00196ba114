/// Why a call has no result. One of four things happened, and each asks for something else.
///
/// ```swift
/// do {
///   _ = try await client.cardStateModification(request)
/// } catch {
///   switch error {
///   case .rejected(let rejection): // The service said no: see `rejection.documented`.
///   case .invalid(let violations): // Nothing was sent: correct the input.
///   case .transport(let error): // No answer: call again only if `error.nothingWasSent`.
///   case .undecodable(let answer): // Done, but the answer is unclear: ask with `answer.correlationID`.
///   }
/// }
/// ```
///
/// A missing cipher and a failing signer are transport errors: the call could not be carried, and nothing was sent.
public enum CallError<Code: DocumentedErrorCode>: Error, Hashable, Sendable {
  /// The service refused, with a code that is documented or not.
  case rejected(Rejection<Code>)
  /// The request breaks documented constraints; every violation in the order of the fields, those of the headers last.
  /// Nothing was sent.
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
