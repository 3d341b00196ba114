import Diagnostics

extension DiagnosticRule {
  static let fileUnreadable = DiagnosticRule(
    id: "file-unreadable", severity: .error, summary: "a file or folder cannot be read",
    explanation: """
      The operating system refuses to hand the file over, or something else than a regular file stands under its name.
      Nothing is written while a file that belongs to the input is missing from it.
      """,
    example: "specs/pages/card.txt is a folder")

  static let writeFailed = DiagnosticRule(
    id: "write-failed", severity: .error, summary: "a file could not be written",
    explanation: """
      The disk is full, or a folder or the whole file system may not be written. All new files are written beside the old ones
      before any of them is replaced, so that in nearly every case nothing has changed. Where the failure came later, the
      message says so, the record in the folder is marked as incomplete, and the next run completes it.
      """,
    example: "Generated/Konaplate lies on a read-only file system")

  static let fileEdited = DiagnosticRule(
    id: "file-edited", severity: .error, summary: "a file was edited since konagen wrote it",
    explanation: """
      konagen keeps the hash of every file that it writes in .konagen-manifest, in the same folder. This file's bytes have another
      one, so replacing it would destroy somebody's work. Make the change where the file comes from (a page, a correction, the
      configuration); then run konagen with --force, which overwrites the file.
      """,
    example: "a property added by hand to Generated/Konaplate/CardStateModification.swift")

  static let fileForeign = DiagnosticRule(
    id: "file-foreign", severity: .error, summary: "a file that konagen did not write is in its place",
    explanation: """
      konagen replaces and removes only files that it wrote, which it knows by the record .konagen-manifest in the same folder. Keep
      files of your own elsewhere. If the record itself was lost, run konagen with --force once.
      """,
    example: "a hand-written Generated/Konaplate/CardStateModification.swift")

  static let fileBlocked = DiagnosticRule(
    id: "file-blocked", severity: .error, summary: "a folder or a link stands where a file should be written",
    explanation: """
      A generated file is a regular file. A folder, a symbolic link or a device under its name is never replaced, not even with
      --force.
      """,
    example: "specs/api.json is a symbolic link")

  static let linkRefused = DiagnosticRule(
    id: "link-refused", severity: .error, summary: "a symbolic link leads out of the project",
    explanation: """
      A folder that konagen would write to lies elsewhere than its path says, outside the project. That is refused, because a checkout
      that somebody else prepared could make konagen overwrite any file of yours. A folder outside the project that is named as
      such, in the configuration or by an option, is accepted.
      """,
    example: "Generated -> /home/someone/Library")

  static let manifestUnreadable = DiagnosticRule(
    id: "manifest-unreadable", severity: .error, summary: "the record of written files is damaged",
    explanation: """
      .konagen-manifest holds one line a file: sixteen hexadecimal digits, two blanks, the file's path in the folder. Usually a
      merge left conflict marks in it. Take either side or delete the file; after that konagen --force writes it anew.
      """,
    example: "<<<<<<< HEAD")

  static let runInterrupted = DiagnosticRule(
    id: "run-interrupted", severity: .error, summary: "an earlier run was interrupted while it replaced files",
    explanation: """
      Some files of the folder may be new and others old. Run konagen again: it recognises both as its own and completes the work.
      """,
    example: "# incomplete: a run was interrupted; run konagen again.")

  static let lockUnavailable = DiagnosticRule(
    id: "lock-unavailable", severity: .note, summary: "the folder cannot be locked",
    explanation: """
      konagen locks the folders that it writes to, so that two runs at the same time do not mix their files. This file system offers
      no locks; the run goes on without.
      """,
    example: "a network file system without lock support")
}

extension Diagnostic {
  init(_ failure: FileFailure) {
    self.init(.fileUnreadable, "this \(failure.explanation)", at: SourceSpan(file: failure.path, line: 1))
  }
}
