import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct ProvenanceTests {
  private let assembly: Assembly = {
    var page = document(
      path: "/a",
      headers: [field("X-Id", .string, .required, .length("20"), "The id", "  • Form : yyMM-xx", "  • xx : 2digit")],
      request: [
        field("cardInfo", .object, .required, "Card"),
        field("state", .string, .required, .bounds(min: "2", max: "3"), "State", "  • ON : runs", "  • OFF : rests"),
        field(
          "flag", .boolean, .optional, widget: BooleanWidget(selected: true, choices: [true, false]), "Flag",
          "- Default: true"),
        field("other", .string, .conditional, "- Condition field : Setting if \"flag\" is \"true\""),
      ],
      response: [
        field("list", .arrayOfObjects, .required), field("list_item", .object, .optional, "[list_item content]"),
        field("entry", .number, .optional, .bounds(min: "1", max: "5")),
      ],
      results: [
        PageResult(status: 200, code: "000_000", message: "Success", description: "Fine"),
        PageResult(status: 400, code: "000_002", message: "Bad", description: "Not fine"),
      ])
    page.versions = [Labelled("v2"), Labelled("v1")]
    return assemble(page)
  }()

  private func texts(_ path: String...) -> [String] {
    assembly.provenance.lines(behind: SpecPlace(EndpointID(method: "POST", path: "/a"), path))
      .map { ($0.lineText ?? "").trimmingBlanks }
  }

  private func basis(_ path: String...) -> [String] {
    assembly.provenance.basis(of: SpecPlace(EndpointID(method: "POST", path: "/a"), path)).texts
  }

  @Test func `parts of the endpoint`() {
    #expect(texts("title") == ["Test PageSync"])
    #expect(texts("version") == ["Version: v1"])
    #expect(texts("versions") == ["Version: v2", "Version: v1"])
    #expect(texts("description") == ["What it does."])
    #expect(texts() == ["Test PageSync", "POST", "/a"])
  }

  @Test func `parts of a field`() {
    #expect(texts("request", "cardInfo", "state", "length") == ["Min : 2 , Max : 3"])
    #expect(texts("request", "cardInfo", "state", "length", "max") == ["Min : 2 , Max : 3"])
    #expect(texts("request", "cardInfo", "fields", "state", "type") == ["string"])
    #expect(texts("request", "cardInfo", "state", "values") == ["• ON : runs", "• OFF : rests"])
    #expect(texts("request", "cardInfo", "state", "values", "OFF") == ["• OFF : rests"])
    #expect(texts("request", "cardInfo", "flag", "default") == ["true", "- Default: true"])
    #expect(
      texts("request", "cardInfo", "other", "condition", "when")
        == ["- Condition field : Setting if \"flag\" is \"true\""])
    #expect(texts("request", "cardInfo", "presence") == ["Required"])
    #expect(
      texts("request", "cardInfo", "state") == [
        "state", "string", "Required", "Min : 2 , Max : 3", "State", "• ON : runs", "• OFF : rests",
      ])
    #expect(texts("request", "cardInfo", "nesting") == ["cardInfo", "object", "state", "flag", "other"])
  }

  @Test func `what no line states stands on the whole field`() {
    #expect(texts("request", "cardInfo", "other", "length") == texts("request", "cardInfo", "other"))
  }

  @Test func `an array's item`() {
    #expect(
      texts("response", "list", "type") == ["array of objects"])
    #expect(texts("response", "list", "entry", "range") == ["Min : 1 , Max : 5"])
    #expect(texts("response", "list", "items", "fields", "entry", "range") == ["Min : 1 , Max : 5"])
    #expect(texts("response", "list").contains("[list_item content]"))
  }

  @Test func `headers, shared and used`() {
    #expect(texts("request", "headers", "X-Id", "format") == ["• Form : yyMM-xx"])
    let shared = SpecPlace(nil, ["requestHeaders", "X-Id", "placeholders"])
    #expect(assembly.provenance.lines(behind: shared).map { $0.lineText } == ["  • xx : 2digit"])
    #expect(assembly.provenance.lines(behind: SpecPlace(nil, ["name"])) == [])
  }

  @Test func `results`() {
    #expect(texts("results", "000_002", "message") == ["Bad"])
    #expect(texts("results", "000_002") == ["400", "000_002", "Bad", "Not fine"])
    #expect(texts("results", "000_002", "1", "code") == ["000_002"])
    #expect(texts("resultsTruncated") == [])
    #expect(texts("testCases", "Success") == ["200 - Success"])
  }

  @Test func `nothing stands behind places that are not there`() {
    #expect(texts("request", "nothing") == [])
    #expect(texts("nonsense") == [])
    #expect(texts("request", "cardInfo", "state", "values", "MAYBE") == texts("request", "cardInfo", "state"))
    #expect(assembly.provenance.lines(behind: SpecPlace(EndpointID(method: "GET", path: "/a"), ["title"])) == [])
  }

  @Test func `many places at once`() {
    let id = EndpointID(method: "POST", path: "/a")
    let places = [
      SpecPlace(id, ["title"]), SpecPlace(id, ["version"]), SpecPlace(nil, ["requestHeaders", "X-Id", "type"]),
      SpecPlace(id, ["nonsense"]),
    ]
    #expect(assembly.provenance.lines(behind: places) == places.map { assembly.provenance.lines(behind: $0) })
  }

  @Test func `a decision about a part of a field rests on the whole field`() {
    let state = ["state", "string", "Required", "Min : 2 , Max : 3", "State", "• ON : runs", "• OFF : rests"]
    #expect(basis("request", "cardInfo", "state", "length") == state)
    #expect(basis("request", "cardInfo", "state", "values", "ON", "meaning") == state)
    #expect(basis("request", "cardInfo", "state", "unit") == state)
    #expect(basis("request", "cardInfo", "nesting") == ["cardInfo", "object", "state", "flag", "other"])
    #expect(basis("response", "list", "items", "nesting") == ["list", "array of objects", "entry"])
    #expect(basis("results", "000_002", "message") == ["Bad"])
  }

  @Test func `a decision about what is not there rests on what is around it`() {
    #expect(basis("request", "cardInfo", "newcomer") == basis("request", "cardInfo"))
    #expect(basis("results", "003_003") == ["Response Code", "000_000", "000_002"])
    #expect(assembly.provenance.basis(of: SpecPlace(nil, ["servers"])).texts == [])
  }
}

extension String {
  /// Without spaces at both ends.
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
