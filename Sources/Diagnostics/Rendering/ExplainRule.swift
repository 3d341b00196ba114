extension DiagnosticRule {
  /// What `konagen explain` prints: id and severity, summary, explanation, and the example indented, each line ended.
  public func explained() -> String {
    let example = example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    return "\(id) (\(severity.rawValue)): \(summary)\n\n\(explanation)\n\nExample:\n\n\(example)\n"
  }
}
