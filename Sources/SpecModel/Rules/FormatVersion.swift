import Diagnostics

extension DiagnosticRule {
  /// A file is written in a version of the format that this tool does not know.
  public static let formatVersionUnsupported = DiagnosticRule(
    id: "format-version-unsupported", severity: .error,
    summary: "a file is written in a version of the format that this tool does not know",
    explanation: """
      Each file at the top of the specs folder names the version of its format, so that an older tool never
      misreads a newer file. This tool reads and writes version 1.
      """,
    example: """
      { "formatVersion": 2 }
      """)
}
