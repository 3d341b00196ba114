import Diagnostics
import Foundation
import SpecDiff
import SpecModel
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Page text in a review stays text")
struct RenderingTests {
  private static let hostile = "```\n::error::x\n</details><b>@team\u{0}\u{1B}[31m|`a`% ]]>\u{202E}\r\n# h"

  private static func hostileComparison() -> Comparison {
    let id = EndpointID(method: "POST", path: "/a`b/\(hostile)")
    let field = { (name: String) in Field(name: name, type: .number, presence: .required, range: Bounds(min: 1, max: 2))
    }
    var base = Endpoint(id: id, title: hostile, version: "v1", description: ["one"])
    var head = base
    head.description = [hostile]
    base.request.fields = [field("a`\(hostile)")]
    head.request.fields = []
    let other = EndpointID(method: "POST", path: "/other")
    base.results = [Endpoint.Result(status: 400, code: "003_001", message: "x", description: "y")]
    head.results = [Endpoint.Result(status: 400, code: "003_001", message: hostile, description: hostile)]
    let comparison = compareSpecs(
      base: Spec(api: API(name: "x"), endpoints: [base]),
      head: Spec(api: API(name: "x"), endpoints: [head, Endpoint(id: other, title: hostile, version: "v1")]))
    let accepted = comparison.findings.prefix(1).map { Acceptance($0, reason: hostile) }
    return comparison.accepting(
      accepted + [Acceptance(rule: "type-changed", subject: hostile, fingerprint: "x", reason: hostile)])
  }

  @Test("Text for a terminal steers nothing")
  func terminal() {
    let text = Self.hostileComparison().text()
    #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x202E })
    #expect(Self.hostileComparison().text(colour: true).contains("\u{1B}[31mbreaking\u{1B}[0m"))
  }

  @Test("Markdown holds page text in code alone")
  func markdown() {
    var outside = ""
    var fence: String?
    for line in Self.hostileComparison().markdown().unicodeScalars.split(separator: "\n").map(String.init) {
      let content = line.drop { $0 == " " }
      let run = String(content.prefix { $0 == "`" })
      if let open = fence {
        if run.utf8.count >= open.utf8.count && content.dropFirst(run.count).isEmpty { fence = nil }
      } else if run.utf8.count >= 3, !content.dropFirst(run.count).contains("`") {
        fence = run
      } else {
        outside += withoutCodeSpans(line) + "\n"
      }
    }
    #expect(fence == nil)
    for markup in ["@team", "<b>", "::error", "# h", "</details><b>", "\u{202E}"] {
      #expect(!outside.contains(markup), "\(markup)")
    }
  }

  /// The line without its code spans, read as CommonMark reads them.
  private func withoutCodeSpans(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var outside = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "`" else {
        outside.append(scalars[index])
        index += 1
        continue
      }
      let length = runLength(scalars, at: index)
      var end = index + length
      while end < scalars.count {
        let run = runLength(scalars, at: end)
        if run == length { break }
        end += max(run, 1)
      }
      if end >= scalars.count {
        outside.append(contentsOf: scalars[index...])
        break
      }
      index = end + length
    }
    return String(outside)
  }

  private func runLength(_ scalars: [Unicode.Scalar], at index: Int) -> Int {
    scalars[index...].prefix { $0 == "`" }.count
  }

  @Test("A workflow sees one command for each finding")
  func annotations() {
    let comparison = Self.hostileComparison()
    let lines = comparison.gitHubAnnotations().unicodeScalars.split(separator: "\n").map(String.init)
    #expect(lines.count == comparison.findings.count)
    #expect(
      lines.allSatisfy {
        $0.hasPrefix("::error title=") || $0.hasPrefix("::warning title=") || $0.hasPrefix("::notice title=")
      })
  }

  @Test("An annotation stands where the finding is shown")
  func annotationPlace() throws {
    var comparison = compareSpecs(
      base: Spec(api: API(name: "a"), endpoints: []), head: Spec(api: API(name: "50%"), endpoints: []))
    comparison.findings[0].location = SourceSpan(file: "specs/a,b.json", line: 3)
    #expect(
      comparison.gitHubAnnotations()
        == "::notice file=specs/a%2Cb.json,line=3,title=service-renamed::note: api#name: the service has another name: “a” became “50%25”\n"
    )
  }

  @Test("JUnit is well-formed XML, with accepted findings skipped and open ones failing")
  func junit() throws {
    let report = Self.hostileComparison().junit(failOn: .review)
    let parser = XMLParser(data: Data(report.utf8))
    let counter = ElementCounter()
    parser.delegate = counter
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    let comparison = Self.hostileComparison()
    #expect(counter.counts["testcase"] == comparison.findings.count)
    #expect(counter.counts["skipped"] == 1)
    #expect(
      counter.counts["failure"] == comparison.findings.filter { $0.acceptance == nil && $0.severity >= .review }.count)
  }

  private final class ElementCounter: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      counts[name, default: 0] += 1
    }
  }

  @Test("SARIF and JSON are JSON, and hold one result for each finding", arguments: ["sarif", "json"])
  func json(format: String) throws {
    let comparison = Self.hostileComparison()
    let bytes = format == "sarif" ? comparison.sarif() : comparison.json()
    let value = try #require(decodeJSON(bytes, file: format) { reader, node in reader.value(node) }.value)
    var list = value["findings"]
    if case .array(let runs)? = value["runs"] { list = runs.first?["results"] }
    guard case .array(let results)? = list else {
      Issue.record("no results")
      return
    }
    #expect(results.count == comparison.findings.count)
  }

  @Test("A long review is cut at whole findings and says how many are missing")
  func cut() {
    let endpoints = { (title: String) in
      (0..<1500).map {
        Endpoint(
          id: EndpointID(method: "POST", path: "/\($0)"), title: "\(title) \($0)",
          mode: title == "Old" ? .sync : .async, version: "v1")
      }
    }
    let comparison = compareSpecs(
      base: Spec(api: API(name: "x"), endpoints: endpoints("Old")),
      head: Spec(api: API(name: "x"), endpoints: endpoints("New")))
    let review = comparison.markdown()
    #expect(comparison.findings.count == 3000)
    #expect(review.utf16.count <= 60_000)
    #expect(review.utf16.count > 58_000)
    let shown = review.components(separatedBy: "\n- **").count - 1
    #expect(review.contains("**\(3000 - shown) more findings are not shown**"))
    #expect(review.components(separatedBy: "<details>").count == review.components(separatedBy: "</details>").count)
    #expect(review.hasSuffix("commit `specs/accepted.json`.\n"))
  }

  @Test("Nothing to review is said in one line")
  func nothing() {
    let spec = Spec(api: API(name: "x"), endpoints: [])
    let comparison = compareSpecs(base: spec, head: spec)
    #expect(comparison.text() == "No differences\n")
    #expect(comparison.markdown() == "## API review: no differences\n\nBoth specs describe the same API.\n")
    #expect(comparison.gitHubAnnotations().isEmpty)
  }
}
