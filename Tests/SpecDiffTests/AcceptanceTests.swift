import SpecDiff
import SpecModel
import Testing

@Suite("Findings that somebody accepted")
struct AcceptanceTests {
  private static func comparison(max: Int) -> Comparison {
    let id = EndpointID(method: "POST", path: "/api/v1/card")
    let spec = { (max: Int) in
      let field = Field(name: "par", type: .string, presence: .required, length: Bounds(min: 1, max: ExactNumber(max)))
      return Spec(
        api: API(name: "x"),
        endpoints: [Endpoint(id: id, title: "Card", version: "v1", request: Endpoint.Section(fields: [field]))])
    }
    return compareSpecs(base: spec(66), head: spec(max))
  }

  @Test("An accepted finding stays, marked, and stops nothing")
  func accepted() {
    let comparison = Self.comparison(max: 64)
    let entries = comparison.findings.map { Acceptance($0, reason: "Agreed") }
    let marked = comparison.accepting(entries)
    #expect(marked.findings.map(\.acceptance?.reason) == ["Agreed"])
    #expect(comparison.worstOpenSeverity == .breaking)
    #expect(marked.worstOpenSeverity == nil)
    #expect(marked.suggestedBump == .major)
  }

  @Test("An edit that goes on changing is another one, and its old entry is stale")
  func stale() {
    let entries = Self.comparison(max: 64).findings.map { Acceptance($0, reason: "Agreed") }
    let marked = Self.comparison(max: 60).accepting(entries)
    #expect(marked.findings.map(\.rule.id) == ["length-changed", "acceptance-stale"])
    #expect(marked.findings.allSatisfy { $0.acceptance == nil })
    #expect(marked.findings[1].subject.description == "POST /api/v1/card#request.par.length")
  }

  @Test("Fingerprints are part of people's files, so they never change")
  func fingerprint() {
    #expect(Self.comparison(max: 64).findings.map(\.fingerprint) == ["4ea46b5caec1a6f3"])
  }

  @Test("The file is read as it was written, in an order of its own")
  func roundTrip() {
    let entries = ["b", "a"].map {
      Acceptance(
        rule: "type-changed", subject: "POST /\($0)#request.x.type", fingerprint: "0123456789abcdef", reason: "Because")
    }
    let bytes = encodeAcceptances(entries)
    #expect(bytes == encodeAcceptances(entries.reversed()))
    #expect(decodeAcceptances(bytes, file: "accepted.json").value == entries.reversed())
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "formatVersion": 1,
          "accepted": [
            { "rule": "type-changed", "subject": "POST /a#request.x.type", "fingerprint": "0123456789abcdef", "reason": "Because" },
            { "rule": "type-changed", "subject": "POST /b#request.x.type", "fingerprint": "0123456789abcdef", "reason": "Because" }
          ]
        }

        """)
  }

  @Test(
    "What is wrong with an entry is located",
    arguments: [
      (
        #""rule": "type-changd", "subject": "s", "fingerprint": "f", "reason": "r""#,
        "`rule` is no rule of the comparison"
      ),
      (#""rule": "type-changed", "subject": "s", "fingerprint": "f""#, "the object has no member `reason`"),
      (
        #""rule": "type-changed", "subject": "s", "fingerprint": "f", "reason": " . ""#,
        "`reason` says nothing, expected why the finding may pass"
      ),
      (
        #""rule": "type-changed", "subject": "", "fingerprint": "f", "reason": "r""#,
        "`subject` is empty, expected a string"
      ),
    ])
  func errors(entry: String, message: String) {
    let text = "{ \"formatVersion\": 1, \"accepted\": [\n{ \(entry) }\n] }"
    let decoded = decodeAcceptances(Array(text.utf8), file: "specs/accepted.json")
    #expect(decoded.value == nil)
    #expect(decoded.diagnostics.map(\.message) == [message])
    #expect(decoded.diagnostics.map(\.span?.line) == [2])
  }
}
