import SpecModel

/// What an edit does to a spec, exactly enough to do it again.
///
/// Indices count from 0. Those of what is kept or removed are the base's, those of what is added are the head's.
public enum Change: Hashable, Sendable {
  case serviceName(Replacement<String>)
  case servers(Replacement<[API.Server]>)
  case sharedHeader(Way, FieldChange)
  case endpointAdded(Endpoint)
  case endpointRemoved(Endpoint)
  case endpointMoved(Replacement<EndpointID>)
  /// A change of the endpoint that has this id in the base.
  case endpoint(EndpointID, EndpointChange)
}

/// A value and the one that takes its place.
public struct Replacement<Value: Hashable & Sendable>: Hashable, Sendable {
  public var before: Value
  public var after: Value

  public init(_ before: Value, _ after: Value) {
    self.before = before
    self.after = after
  }
}

/// One of a call's two sections.
public typealias Way = SpecPlace.Direction

extension Way {
  var direction: Direction { self == .request ? .request : .response }
}

/// A change of a list whose members are told apart by what they are, not by where they stand.
public enum ListChange<Member: Hashable & Sendable>: Hashable, Sendable {
  case added(Member, at: Int)
  case removed(Member, at: Int)
  /// The members that both sides have, by their index in the base, in the head's order.
  case reordered([Int])
}

/// A change inside one endpoint.
public enum EndpointChange: Hashable, Sendable {
  case name(Replacement<String?>)
  case title(Replacement<String>)
  case mode(Replacement<Endpoint.Mode>)
  case version(Replacement<String>)
  case versions(Replacement<[String]>)
  case page(Replacement<String?>)
  case description(Replacement<[String]>)
  case encryption(Way, Replacement<Bool>)
  case truncation(Replacement<Bool>)
  case testCases(Replacement<[Endpoint.TestCase]>)
  case results(ListChange<Endpoint.Result>)
  case resultStatus(at: Int, Replacement<Int>)
  case resultMeaning(at: Int, Replacement<ResultMeaning>)
  case resultName(at: Int, Replacement<String?>)
  case headers(Way, ListChange<HeaderUse>)
  /// The endpoint's own description of a header changes: what its departure says, not what the shared header does.
  case header(Way, name: String, MemberChange)
  /// The shared description of a header changes and this endpoint's does not follow.
  case headerKept(Way, name: String, FieldMember)
  case field(Way, FieldChange)
}

/// A change of a tree of fields. A path is made of indices from the section's root.
public enum FieldChange: Hashable, Sendable {
  /// The field with those children that were not moved into it.
  case added(Field, at: [Int])
  /// The field with those children that were not moved out of it.
  case removed(Field, at: [Int])
  case moved(from: [Int], to: [Int])
  /// The children that both sides have, by their index in the base, in the head's order.
  case reordered(parent: [Int], [Int])
  case member(at: [Int], MemberChange)
}

/// What a page says about a result in words.
public struct ResultMeaning: Hashable, Sendable {
  public var message: String
  public var description: String

  public init(_ result: Endpoint.Result) {
    message = result.message
    description = result.description
  }
}
