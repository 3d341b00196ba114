import Diagnostics

/// What this room can report.
public enum SpecChecksRules {
  /// Every rule, by id.
  public static var all: [DiagnosticRule] {
    var rules: [String: DiagnosticRule] = [:]
    for rule in fieldChecks.map(\.rule) + endpointChecks.map(\.rule) { rules[rule.id] = rule }
    for rule in fieldSurveys.map(\.rule) + resultSurveys.map(\.rule) { rules[rule.id] = rule }
    return rules.values.sorted { precedesInBytes($0.id, $1.id) }
  }

  static let fieldChecks: [any FieldCheck] = [
    BoundBeyondIntegersCheck(),
    BoundsEmptyCheck(),
    ConditionFieldUnknownCheck(),
    ConditionMissingCheck(),
    ConditionProseCheck(),
    ConditionValueImpossibleCheck(),
    DefaultOutsideCheck(),
    EncodingDamageCheck(),
    FixedValueUnclearCheck(),
    FormatMissingCheck(),
    FormatNotUnderstoodCheck(),
    ItemsUndocumentedCheck(),
    LengthMissesFormatCheck(),
    NestingAssumedCheck(),
    ValueOutsideCheck(),
  ]

  static let endpointChecks: [any EndpointCheck] = [
    EncodingDamageCheck(),
    ParametersWithoutPlaceCheck(),
    PathParameterCheck(),
    PathSuspiciousCheck(),
    ResultsTruncatedCheck(),
    ResultWithoutTestLabelCheck(),
    TestLabelWithoutResultCheck(),
  ]

  /// Each as it is before it has seen anything.
  static let fieldSurveys: [any FieldSurvey] = [
    FieldPresenceDiffersCheck(),
    HeaderPresenceDiffersCheck(),
    LengthDiffersCheck(),
    NameNearMissCheck(),
    RangeDiffersCheck(),
    TypeDiffersCheck(),
  ]

  /// Each as it is before it has seen anything.
  static let resultSurveys: [any ResultSurvey] = [
    CodeMessageDiffersCheck(),
    MessageCodeDiffersCheck(),
  ]
}
