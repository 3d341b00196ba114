import Diagnostics

/// The rules that reading the JSON files can report.
public enum SpecModelRules {
  public static let all: [DiagnosticRule] = [
    .apiFileMissing, .endpointFileMisnamed, .endpointFileMissing, .endpointFileUnlisted, .formatVersionUnsupported,
    .headerUnknown, .jsonEncoding, .jsonKeyRepeated, .jsonSyntax, .jsonTooDeep, .keyMissing, .keyUnknown, .nameRepeated,
    .placeAmbiguous, .placeInvalid, .placeOccupied, .placeUnmatched, .typeMismatch, .valueInvalid,
  ]
}
