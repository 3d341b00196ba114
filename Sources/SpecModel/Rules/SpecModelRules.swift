import Diagnostics

/// The rules that reading and editing the files of a spec can raise, sorted by id.
public enum SpecModelRules {
  public static let all: [DiagnosticRule] = [
    .apiFileMissing, .endpointFileMisnamed, .endpointFileMissing, .endpointFileUnlisted, .formatVersionUnsupported,
    .headerUnknown, .jsonEncoding, .jsonKeyRepeated, .jsonSyntax, .jsonTooDeep, .keyMissing, .keyUnknown, .nameRepeated,
    .placeAmbiguous, .placeInvalid, .placeOccupied, .placeUnmatched, .typeMismatch, .valueInvalid,
  ]
}
