import Diagnostics
import PageReader
import SpecAssembly
import SpecChecks
import SpecDiff
import SpecModel
import SwiftEmission

/// The rules of the command itself: files, folders, drift.
enum CommandRules {
  static let all: [DiagnosticRule] = [
    .baseUndetermined, .correctionWithoutPage, .fileBlocked, .fileEdited, .fileForeign, .fileUnreadable,
    .foldersCoincide, .gitUnavailable, .linkRefused, .lockUnavailable, .manifestUnreadable, .nameDefaulted,
    .outputExtra, .outputMissing, .outputStale, .pageIgnored, .pageNameInvalid, .pagesMissing, .projectBegun,
    .projectMissing, .repositoryMissing, .revisionIncomplete, .revisionUnknown, .ruleUnknown, .runInterrupted,
    .writeFailed,
  ]
}

/// Every rule that a run can report, sorted by id.
let everyRule: [DiagnosticRule] = [
  CommandRules.all, PageReaderRules.all, SpecAssemblyRules.all, SpecChecksRules.all, SpecDiffRules.all,
  SpecModelRules.all, SwiftEmissionRules.all,
].joined()
  .sorted { precedesInBytes($0.id, $1.id) }
