import Diagnostics
import Testing

@testable import konagen

@Suite("What is printed of many findings")
struct LimitDiagnosticsTests {
  private static let often = DiagnosticRule(
    id: "often", severity: .warning, summary: "", explanation: "", example: "")
  private static let seldom = DiagnosticRule(
    id: "seldom", severity: .warning, summary: "", explanation: "", example: "")

  private static func findings(_ rule: DiagnosticRule, _ lines: ClosedRange<Int>, _ severity: Severity? = nil)
    -> [Diagnostic]
  {
    lines.map { Diagnostic(rule, "said", at: SourceSpan(file: "a.txt", line: $0), severity: severity) }
  }

  @Test("the first of each rule in their order, and how many more there are, the commonest first")
  func limit() {
    let all = Self.findings(Self.seldom, 1...3) + Self.findings(Self.often, 4...9)
    let limited = LimitedDiagnostics(all, perRule: 2)
    #expect(limited.shown.compactMap(\.span?.line) == [1, 2, 4, 5])
    #expect(limited.remark == "konagen: not shown: 4 more [often], 1 more [seldom]; --verbose shows all\n")
  }

  @Test("what was only counted is left out, and counts with the rest")
  func further() {
    let all = Self.findings(Self.often, 1...3)
    let limited = LimitedDiagnostics(all, perRule: 2, further: [Self.often: 4, Self.seldom: 1])
    #expect(limited.shown.compactMap(\.span?.line) == [1, 2])
    #expect(limited.remark == "konagen: not shown: 5 more [often], 1 more [seldom]; --verbose shows all\n")
  }

  @Test("every error, however many")
  func errors() {
    let limited = LimitedDiagnostics(Self.findings(Self.often, 1...5, .error), perRule: 2)
    #expect(limited.shown.count == 5)
    #expect(limited.remark == "")
  }

  @Test("nothing is said where nothing is left out")
  func complete() {
    let all = Self.findings(Self.often, 1...2)
    let limited = LimitedDiagnostics(all, perRule: 2)
    #expect(limited.shown == all)
    #expect(limited.remark == "")
  }
}
