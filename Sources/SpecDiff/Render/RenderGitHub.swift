import Diagnostics

extension Comparison {
  /// The review as annotations of a GitHub workflow, one command a line.
  public func gitHubAnnotations() -> String {
    findings.map { finding in
      var properties: [String] = []
      if let span = finding.shownAt {
        properties.append("file=\(span.file.escapedForWorkflowProperty)")
        properties.append("line=\(span.line)")
      }
      properties.append("title=\(finding.rule.id.escapedForWorkflowProperty)")
      let accepted = finding.acceptance.map { " (accepted: \($0.reason))" } ?? ""
      let message = "\(finding.severity.rawValue): \(finding.subject): \(finding.sentence)\(accepted)"
      let level = finding.annotationLevel
      return
        "::\(level) \(properties.joined(separator: ","))::\(message.escapedForWorkflowMessage)\n"
    }.joined()
  }
}

extension Finding {
  fileprivate var annotationLevel: String {
    if acceptance != nil { return "notice" }
    switch severity {
    case .breaking: return "error"
    case .risky, .review: return "warning"
    case .safe, .note: return "notice"
    }
  }
}
