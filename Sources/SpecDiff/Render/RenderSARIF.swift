import Diagnostics
import SpecModel

extension Comparison {
  /// The review as a SARIF 2.1.0 log. An accepted finding is a suppressed result with its reason.
  public func sarif() -> [UInt8] {
    var used: [DiagnosticRule] = []
    var indices: [String: Int] = [:]
    for rule in Set(findings.map(\.rule)).sorted(by: { $0.id < $1.id }) {
      indices[rule.id] = used.count
      used.append(rule)
    }
    var writer = JSONWriter()
    writer.object { log in
      log.member(
        "$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      log.member("version", "2.1.0")
      log.key("runs")
      log.array { runs in
        runs.object { run in
          run.key("tool")
          run.object { tool in
            tool.key("driver")
            tool.object { driver in
              driver.member("name", "konagen")
              driver.key("rules")
              driver.array { rules in for rule in used { rules.rule(rule) } }
            }
          }
          run.member("columnKind", "unicodeCodePoints")
          run.key("results")
          run.array { results in for finding in findings { results.result(finding, indices[finding.rule.id] ?? 0) } }
        }
      }
    }
    return writer.fileBytes()
  }
}

extension JSONWriter {
  fileprivate mutating func rule(_ rule: DiagnosticRule) {
    object { object in
      object.member("id", rule.id)
      object.text("shortDescription", rule.summary)
      object.text("fullDescription", rule.explanation)
    }
  }

  fileprivate mutating func result(_ finding: Finding, _ index: Int) {
    object { result in
      result.member("ruleId", finding.rule.id)
      result.member("ruleIndex", index)
      result.member("level", finding.sarifLevel)
      result.text("message", "\(finding.subject): \(finding.sentence)")
      result.key("locations")
      result.array { locations in
        locations.object { location in
          if let span = finding.shownAt { location.physical(span) }
          location.key("logicalLocations")
          location.array { logical in
            logical.object { $0.member("fullyQualifiedName", finding.subject.description) }
          }
        }
      }
      result.key("partialFingerprints")
      result.object { $0.member("konagenEdit/v1", finding.fingerprint) }
      if let acceptance = finding.acceptance {
        result.key("suppressions")
        result.array { list in
          list.object { suppression in
            suppression.member("kind", "external")
            suppression.member("justification", acceptance.reason)
          }
        }
      }
    }
  }

  private mutating func physical(_ span: SourceSpan) {
    key("physicalLocation")
    object { physical in
      physical.key("artifactLocation")
      physical.object { $0.member("uri", fileURI(span.file)) }
      physical.key("region")
      physical.object { region in
        region.member("startLine", span.line)
        region.member("startColumn", span.column)
      }
    }
  }

  private mutating func text(_ name: String, _ text: String) {
    key(name)
    object { $0.member("text", text) }
  }
}

extension Finding {
  fileprivate var sarifLevel: String {
    switch severity {
    case .breaking: "error"
    case .risky, .review: "warning"
    case .safe, .note: "note"
    }
  }
}
