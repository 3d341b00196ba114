import SpecModel

/// A request header as the client checks it.
struct HeaderPlan: Sendable {
  var name: String
  var isRequired: Bool
  var length: LengthPlan?
  var format: Format?
  var values: [String]
  var isSensitive: Bool
  /// The page's own words; empty where there are none.
  var documentation: String

  struct Format {
    var documented: String
    var parts: [FormatPattern.Part]
  }
}

/// The documented request headers of an endpoint, by the list that all endpoints share.
struct HeadersPlan: Sendable {
  /// The type that holds the shared list.
  var owner: Identifier
  /// `nil` for all that are shared, in their order.
  var names: [String]?
  /// Those that the endpoint's page documents otherwise.
  var departing: [HeaderPlan] = []
}
