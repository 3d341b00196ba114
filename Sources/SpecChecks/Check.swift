import Diagnostics
import SpecModel

/// One rule, and what raises it. The walk over the spec is shared: a check only says what it makes of what it is shown.
protocol Check: Sendable {
  var rule: DiagnosticRule { get }
}

/// Looks at one declaration of a parameter or header.
protocol FieldCheck: Check {
  /// What is doubtful about `field`, at most once for each of its members.
  func doubts(about field: Field, in context: FieldContext) -> [Doubt]
}

/// Looks at what an endpoint says beside its fields.
protocol EndpointCheck: Check {
  func findings(about view: EndpointView) -> [CheckFinding]
}

/// Gathers what the declarations of all endpoints say about the same field or header and concludes at the end.
protocol FieldSurvey: Check {
  /// - Parameter number: Of the declaration, from 0 on.
  mutating func note(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers, number: Int)
  /// - Parameter sites: Where the declarations stand, by their numbers.
  func findings(at sites: [FieldSite]) -> [CheckFinding]
}

/// Gathers what all endpoints say about the same failure and concludes at the end.
protocol ResultSurvey: Check {
  /// Takes note of a failure whose message says `text`.
  ///
  /// - Parameter number: Of the failure, from 0 on.
  mutating func note(_ failure: Endpoint.Result, saying text: MessageText, number: Int)
  /// - Parameter sites: Where the failures stand, by their numbers.
  func findings(at sites: [FailureSite]) -> [CheckFinding]
}

/// A doubt about a field, before the walk adds the place.
struct Doubt: Hashable {
  /// The member's name in the file and the names inside it; empty for the field as a whole.
  var member: [String] = []
  var message: String
}

/// What surrounds a field.
struct FieldContext {
  var site: FieldSite
  /// The fields that a condition can name, by dotted path from the section's root; not filled in where none does.
  var section: [String: Field]
  /// The field's format taken apart; `nil` where it states none.
  var pattern: FormatPattern?
}
