import Diagnostics
import Foundation
import Testing

@testable import konagen

struct ExplainTests {
  @Test("A rule is explained with its example")
  func explanation() {
    let run = CapturedRun("explain", "output-extra")
    #expect(run.status == .success)
    #expect(
      run.output == """
        output-extra (error): a file is left over whose source is gone

        konagen wrote this file once, but no source gives it any more: a page was removed, or an endpoint got another path or name.
        Run konagen, which removes it.

        Example:

            specs/endpoints/post-api-v1-card-status.json after its page was deleted

        """)
  }

  @Test("Without an id, all rules are listed")
  func list() {
    let lines = CapturedRun("explain").output.split(separator: "\n")
    #expect(lines.count == everyRule.count)
    for (line, rule) in zip(lines, everyRule) {
      let id = rule.id.padding(toLength: 30, withPad: " ", startingAt: 0)
      let severity = rule.severity.rawValue.padding(toLength: 7, withPad: " ", startingAt: 0)
      #expect(line == "\(id)  \(severity)  \(rule.summary)")
    }
  }

  @Test("An unknown id is wrong usage, with the nearest one")
  func unknown() {
    let run = CapturedRun("explain", "file-editted")
    #expect(run.status == .usage)
    #expect(run.messages.hasPrefix("konagen: there is no rule 'file-editted'; did you mean 'file-edited'?\n"))
  }

  @Test("Every rule has an id of its own in kebab case, a summary, an explanation and an example", arguments: everyRule)
  func wellFormed(rule: DiagnosticRule) {
    #expect(everyRule.filter { $0.id == rule.id }.count == 1)
    #expect(rule.id.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" })
    for text in [rule.summary, rule.explanation, rule.example] { #expect(!text.isEmpty) }
    #expect(rule.summary.last != ".")
    #expect(rule.explanation.last == ".")
  }

  @Test("Every rule that the sources declare can be explained")
  func complete() throws {
    let sources = Repository.path + "/Sources"
    var declared: Set<String> = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources) where file.hasSuffix(".swift") {
      let text = try Repository.read("Sources/" + file)
      for part in text.components(separatedBy: "= DiagnosticRule(").dropFirst() {
        guard let start = part.range(of: "id: \""), let end = part[start.upperBound...].firstIndex(of: "\"") else {
          continue
        }
        declared.insert(String(part[start.upperBound..<end]))
      }
    }
    #expect(declared.count > 10)
    #expect(declared.subtracting(everyRule.map(\.id)).sorted() == [])
  }
}
