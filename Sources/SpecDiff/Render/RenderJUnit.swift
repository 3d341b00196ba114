import Diagnostics
import SpecModel

extension Comparison {
  /// The review as a JUnit report: a suite for each endpoint, a case for each finding.
  ///
  /// - Parameter failOn: From this severity on an open finding is a failure, none where it is `nil`; an accepted one is a skipped case.
  public func junit(failOn: FindingSeverity? = .breaking) -> String {
    let isFailure = { (finding: Finding) in
      finding.acceptance == nil && failOn.map { finding.severity >= $0 } ?? false
    }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text +=
      "<testsuites name=\"konagen diff\" tests=\"\(findings.count)\" failures=\"\(findings.filter(isFailure).count)\">\n"
    for (endpoint, findings) in groups {
      let name = endpoint?.description ?? "api"
      let failures = findings.filter(isFailure).count
      let skipped = findings.filter { $0.acceptance != nil }.count
      text +=
        "  <testsuite name=\"\(name.escapedForXML)\" tests=\"\(findings.count)\" failures=\"\(failures)\" skipped=\"\(skipped)\">\n"
      for finding in findings {
        text +=
          "    <testcase classname=\"\(name.escapedForXML)\" name=\"\(finding.rule.id): \(finding.place.escapedForXML)\""
        if let acceptance = finding.acceptance {
          text +=
            ">\n      <skipped message=\"\(("accepted: " + acceptance.reason).escapedForXML)\"/>\n    </testcase>\n"
        } else if isFailure(finding) {
          text +=
            ">\n      <failure type=\"\(finding.severity.rawValue)\" message=\"\(finding.sentence.escapedForXML)\"/>\n    </testcase>\n"
        } else {
          text += "/>\n"
        }
      }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }
}
