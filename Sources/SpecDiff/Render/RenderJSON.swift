import Diagnostics
import SpecModel

extension Comparison {
  /// The review for tools; `specs/schema/diff.schema.json` says what it holds.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { file in
      file.member("formatVersion", 1)
      file.member("suggestedVersion", suggestedBump.rawValue)
      file.key("findings")
      file.array { list in
        for finding in findings { list.finding(finding) }
      }
    }
    return writer.fileBytes()
  }
}

extension JSONWriter {
  fileprivate mutating func finding(_ finding: Finding) {
    object { object in
      object.member("rule", finding.rule.id)
      object.member("severity", finding.severity.rawValue)
      object.member("subject", finding.subject.description)
      if let before = finding.before { object.member("before", before) }
      if let after = finding.after { object.member("after", after) }
      object.member("effect", finding.effect.rawValue)
      object.member("direction", finding.direction.rawValue)
      object.key("verdicts")
      object.object { verdicts in
        verdicts.verdict("wire", finding.verdicts.wire)
        verdicts.verdict("source", finding.verdicts.source)
        verdicts.verdict("behaviour", finding.verdicts.behaviour)
      }
      if let location = finding.location { object.span("location", location) }
      if !finding.evidence.isEmpty {
        object.key("evidence")
        object.object { evidence in
          evidence.spans("before", finding.evidence.before)
          evidence.spans("after", finding.evidence.after)
        }
      }
      if let cause = finding.cause { object.member("cause", cause.rawValue) }
      object.member("fingerprint", finding.fingerprint)
      if let acceptance = finding.acceptance { object.member("accepted", acceptance.reason) }
    }
  }

  private mutating func verdict(_ name: String, _ verdict: Verdict) {
    key(name)
    object { object in
      object.member("severity", verdict.severity.rawValue)
      if !verdict.reason.isEmpty { object.member("reason", verdict.reason) }
    }
  }

  private mutating func spans(_ name: String, _ spans: [SourceSpan]) {
    key(name)
    array { list in
      for span in spans { list.object { $0.place(span) } }
    }
  }

  private mutating func span(_ name: String, _ span: SourceSpan) {
    key(name)
    object { $0.place(span) }
  }

  private mutating func place(_ span: SourceSpan) {
    member("file", span.file)
    member("line", span.line)
    if let text = span.lineText { member("text", text) }
  }
}
