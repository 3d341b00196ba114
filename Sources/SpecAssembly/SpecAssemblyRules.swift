import Diagnostics

/// The rules that this room raises.
public enum SpecAssemblyRules {
  /// Every one of them, sorted by id.
  public static let all: [DiagnosticRule] = [
    .arrayButton, .arrayItemUnmatched, .arrayItemUnusual, .choicesUnusual, .conditionOnRequired, .conditionUnresolved,
    .conditionsSeveral, .constraintUnreadable, .constraintUnusual, .correctionBasisChanged, .correctionConflict,
    .correctionExpectation, .correctionRedundant, .correctionTargetMissing, .defaultContradicted, .defaultPreselected,
    .defaultUnclear, .endpointRepeated, .fieldRepeated, .lengthNotStated, .nameInvalid, .nameTaken, .nameUnused,
    .nestingContradicted, .nestingTooDeep, .nestingUnmarked, .pathWithoutSlash, .statementRepeated, .testCaseNotFirst,
    .valueMistyped, .valueListedTwice, .valueRespelled, .valuesUnclear, .versionDiffers,
  ].sorted { precedesInBytes($0.id, $1.id) }
}
