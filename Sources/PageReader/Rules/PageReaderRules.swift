import Diagnostics

/// Everything that reading a page can report.
public enum PageReaderRules {
  /// By id.
  public static let all: [DiagnosticRule] = [
    .captureIncomplete,
    .constraintInProse,
    .constraintUnknown,
    .controlCharacter,
    .encodingLoss,
    .encryptionBlockBroken,
    .fieldNameMissing,
    .fieldPresenceMissing,
    .fieldPresenceUnknown,
    .fieldTypeMissing,
    .fieldTypeUnknown,
    .lineUnrecognised,
    .methodMissing,
    .methodUnknown,
    .modeMissing,
    .pageForeign,
    .pageTooLarge,
    .pageTruncated,
    .pathFragment,
    .pathMissing,
    .problemsOmitted,
    .resultCodeMalformed,
    .resultIncomplete,
    .resultsMissing,
    .sectionEmpty,
    .sectionMissing,
    .sectionOutOfOrder,
    .sectionRepeated,
    .testCasesMissing,
    .titleMissing,
    .invalidUTF8,
    .versionMissing,
    .versionUnlisted,
    .versionsMissing,
  ]
}
