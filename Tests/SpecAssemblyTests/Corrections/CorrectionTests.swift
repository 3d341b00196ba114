import Diagnostics
import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct CorrectionTests {
  static let endpoint = EndpointID(method: "POST", path: "/a")
  static let code = SpecPlace(endpoint, ["request", "code", "length"])

  static func page(
    length: String = "4", line: String = "The code", path: String = "/a", header: String = "20"
  ) -> PageDocument {
    document(
      path: path, headers: [field("X-Id", .string, .required, .length(header), "The id")],
      request: [field("code", .string, .required, .length(length), line), field("box", .object), field("inner")])
  }

  static func bounds(_ length: Int) -> JSONValue {
    .object([.init("min", .number(ExactNumber(length))), .init("max", .number(ExactNumber(length)))])
  }

  static func basis(of place: SpecPlace, in page: PageDocument = page()) -> String {
    assemble(page).provenance.basis(of: place).hash
  }

  static func set(
    _ place: SpecPlace = code, expect: Int = 4, value: Int = 5, basis: String? = nil, lines: [String]? = nil
  ) -> Correction {
    Correction(
      place, .set(expect: bounds(expect), value: bounds(value)), reason: ["r"], basis: basis ?? self.basis(of: place),
      lines: lines)
  }

  // MARK: Outcomes

  struct Row: CustomTestStringConvertible, Sendable {
    var name: String
    var correction: Correction
    var page: PageDocument = CorrectionTests.page()
    /// The length of `code` afterwards; `nil` when there is no spec.
    var length: Int?
    var messages: [String] = []
    var fix: String?

    var testDescription: String { name }
  }

  private static let newBasis = basis(of: code, in: page(line: "The new code"))
  private static let otherBasis = basis(of: code, in: page(length: "6"))
  private static let setBasis = basis(of: code, in: page(length: "5"))

  static let rows = [
    Row(name: "applied", correction: set(), length: 5),
    Row(
      name: "target missing", correction: set(SpecPlace(endpoint, ["request", "cade", "length"])),
      messages: ["correction-target-missing: the correction's place is not in the spec: `request` has no `cade`"],
      fix: "Write \"code\""),
    Row(
      name: "endpoint missing", correction: set(SpecPlace(EndpointID(method: "POST", path: "/b"), ["title"])),
      messages: [
        "correction-target-missing: the correction's place is not in the spec: the spec has no endpoint `POST /b`"
      ],
      fix: "Write \"POST /a\""),
    Row(
      name: "a Swift name",
      correction: Correction(SpecPlace(endpoint, ["name"]), .add(.string("Own")), reason: ["r"], basis: "x"),
      messages: [
        "correction-target-missing: `POST /a#name` is a Swift name, which names.json pins and no correction changes"
      ],
      fix: "Change the name in names.json"),
    Row(
      name: "the page changed", correction: set(), page: page(length: "6"),
      messages: [
        "correction-expectation-differs: the correction at POST /a#request.code.length expects { \"min\": 4, \"max\": 4 }, but there is { \"min\": 6, \"max\": 6 }: the page changed"
      ],
      fix:
        "If the decision still holds, set \"expect\" to { \"min\": 6, \"max\": 6 } and set \"basis\" to \"\(otherBasis)\" or run konagen correct 'POST /a#request.code.length' --review; otherwise remove the correction"
    ),
    Row(
      name: "the reader changed", correction: set(expect: 3),
      messages: [
        "correction-expectation-differs: the correction at POST /a#request.code.length expects { \"min\": 3, \"max\": 3 }, but there is { \"min\": 4, \"max\": 4 }: the page is as it was, so it is read in another way now"
      ],
      fix:
        "If the decision still holds, set \"expect\" to { \"min\": 4, \"max\": 4 } or run konagen correct 'POST /a#request.code.length' --review; otherwise remove the correction"
    ),
    Row(
      name: "the words changed", correction: set(), page: page(line: "The new code"),
      messages: [
        "correction-basis-changed: the page's lines about POST /a#request.code.length changed since this was decided"
      ],
      fix:
        "If the decision still holds, set \"basis\" to \"\(newBasis)\" or run konagen correct 'POST /a#request.code.length' --review; otherwise change or remove the correction"
    ),
    Row(
      name: "the pages caught up", correction: set(), page: page(length: "5"),
      messages: [
        "correction-redundant: the pages say { \"min\": 5, \"max\": 5 } at POST /a#request.code.length by themselves"
      ],
      fix: "Remove the correction"),
    Row(
      name: "a value that cannot stand there",
      correction: Correction(code, .set(expect: bounds(4), value: .string("x")), reason: ["r"], basis: basis(of: code)),
      messages: ["type-mismatch: `length` is a string, expected an object"]),
    Row(
      name: "a value that nobody can mean",
      correction: Correction(
        code, .set(expect: bounds(4), value: .object([.init("min", .number(5)), .init("max", .number(4))])),
        reason: ["r"], basis: basis(of: code)),
      messages: ["value-invalid: the minimum 5 is above the maximum 4"], fix: "Write the smaller number as \"min\""),
    Row(
      name: "added",
      correction: Correction(
        SpecPlace(endpoint, ["request", "code", "unit"]), .add(.string("ms")), reason: ["r"], basis: basis(of: code)),
      length: 4),
    Row(
      name: "added though something is there",
      correction: Correction(code, .add(bounds(5)), reason: ["r"], basis: basis(of: code)),
      messages: [
        "correction-expectation-differs: the correction at POST /a#request.code.length expects nothing, but there is { \"min\": 4, \"max\": 4 }: the page is as it was, so it is read in another way now"
      ],
      fix:
        "If the decision still holds, make the operation \"set\" with \"expect\": { \"min\": 4, \"max\": 4 } or run konagen correct 'POST /a#request.code.length' --review; otherwise remove the correction"
    ),
    Row(
      name: "added, and the pages caught up",
      correction: Correction(code, .add(bounds(4)), reason: ["r"], basis: basis(of: code)),
      messages: [
        "correction-redundant: the pages say { \"min\": 4, \"max\": 4 } at POST /a#request.code.length by themselves"
      ]),
    Row(
      name: "removed", correction: Correction(code, .remove(expect: bounds(4)), reason: ["r"], basis: basis(of: code)),
      length: 0),
    Row(
      name: "removed what is gone",
      correction: Correction(
        SpecPlace(endpoint, ["request", "code", "unit"]), .remove(expect: .string("ms")), reason: ["r"],
        basis: basis(of: code)),
      messages: ["correction-redundant: the pages have nothing at POST /a#request.code.unit that could be removed"]),
    Row(
      name: "for one of several results that it does not tell apart",
      correction: Correction(
        SpecPlace(endpoint, ["results", "000_002", "message"]), .set(expect: .string("Bad"), value: .string("Worse")),
        reason: ["r"], basis: "x"),
      page: twins,
      messages: ["place-ambiguous: `000_002` denotes 2 elements, expected one"],
      fix: "Write \"000_002.1\" for the first, \"000_002.2\" for the second"),
    Row(
      name: "confirmed, and the value changed",
      correction: Correction(
        code, .confirm(rule: "length-differs", expect: bounds(3)), reason: ["r"], basis: basis(of: code)),
      messages: [
        "correction-expectation-differs: the correction at POST /a#request.code.length expects { \"min\": 3, \"max\": 3 }, but there is { \"min\": 4, \"max\": 4 }: the page is as it was, so it is read in another way now"
      ]),
    Row(
      name: "confirmed, and the words changed",
      correction: Correction(code, .confirm(rule: "length-differs", expect: nil), reason: ["r"], basis: newBasis),
      messages: [
        "correction-basis-changed: the page's lines about POST /a#request.code.length changed since this was decided"
      ]),
    Row(
      name: "confirmed a doubt that this room does not raise any more",
      correction: recorded(
        Correction(code, .confirm(rule: "length-not-stated", expect: nil), reason: ["r"], basis: basis(of: code))),
      messages: [
        "correction-redundant: nothing is reported as length-not-stated at POST /a#request.code.length any more"
      ]),
    Row(
      name: "about to confirm a doubt that this room does not raise",
      correction: Correction(
        code, .confirm(rule: "length-not-stated", expect: nil), reason: ["r"], basis: basis(of: code)),
      messages: ["correction-redundant: nothing is reported as length-not-stated at POST /a#request.code.length"]),
  ]

  /// The correction as it is read from a file.
  private static func recorded(_ correction: Correction) -> Correction {
    var correction = correction
    correction.spans.whole = SourceSpan(file: "corrections.json", line: 4)
    return correction
  }

  /// Two results have one code.
  private static var twins: PageDocument {
    var page = page()
    page.results = ["Bad", "Worse"].map { PageResult(status: 400, code: "000_002", message: $0, description: $0) }
    return page
  }

  @Test(arguments: rows) func outcome(_ row: Row) {
    let assembly = assemble(row.page, corrections: [row.correction])
    #expect(assembly.diagnostics.map { "\($0.rule.id): \($0.message)" } == row.messages)
    if let fix = row.fix { #expect(assembly.diagnostics.first?.fix == fix) }
    let length = assembly.spec.map { spec in
      spec.endpoints[0].request.fields[0].length?.max.exactly(Int.self) ?? 0
    }
    #expect(length == row.length)
  }

  @Test func `two corrections on one place`() {
    let outer = Correction(
      SpecPlace(Self.endpoint, ["request", "fields", "code"]), .remove(expect: .null), reason: ["r"], basis: "x")
    for pair in [[Self.set(), Self.set(value: 6)], [Self.set(), outer]] {
      let assembly = assemble(Self.page(), corrections: pair)
      #expect(assembly.spec == nil)
      #expect(assembly.diagnostics.contains { $0.rule.id == "correction-conflict" })
    }
    let confirmation = Correction(
      Self.code, .confirm(rule: "length-differs", expect: nil), reason: ["r"], basis: Self.basis(of: Self.code))
    #expect(assemble(Self.page(), corrections: [confirmation, confirmation]).spec == nil)
    #expect(assemble(Self.page(), corrections: [Self.set(), confirmation]).report == [])
  }

  @Test func `both texts are shown where the correction noted the old one`() {
    let before = assemble(Self.page()).provenance.basis(of: Self.code)
    let noted = Self.set(lines: before.texts)
    let assembly = assemble(Self.page(line: "The new code"), corrections: [noted])
    #expect(
      assembly.diagnostics.first?.notes.map(\.message) == [
        "when decided, a line read “The code”", "now a line reads “The new code”",
      ])
    #expect(assembly.diagnostics.first?.notes.last?.span?.lineText == "The new code")
    let silent = assemble(Self.page(line: "The new code"), corrections: [Self.set()])
    #expect(silent.diagnostics.first?.notes.map(\.message).contains("it reads now “The new code”") == true)
  }

  @Test func `confirmations are handed on`() {
    let place = SpecPlace(Self.endpoint, ["request", "box", "nesting"])
    let correction = Correction(
      place, .confirm(rule: "nesting-assumed", expect: nil), reason: ["Asked them."], basis: Self.basis(of: place))
    let assembly = assemble(Self.page(), corrections: [correction])
    #expect(assembly.report == [])
    #expect(
      assembly.settled == [SettledDoubt(place: place, ruleID: "nesting-assumed", reason: ["Asked them."], span: nil)])
  }

  @Test func `a doubt of this room is settled by confirming it or changing its place`() {
    let page = document(path: "/a", request: [field("code", .string, .optional, "Default : next day")])
    let place = SpecPlace(Self.endpoint, ["request", "code", "default"])
    let basis = Self.basis(of: place, in: page)
    #expect(assemble(page).report == ["warning default-unclear: Default : next day"])
    let confirmed = assemble(
      page,
      corrections: [Correction(place, .confirm(rule: "default-unclear", expect: nil), reason: ["r"], basis: basis)])
    #expect(confirmed.report == [])
    #expect(confirmed.settled == [])
    let added = assemble(page, corrections: [Correction(place, .add(.string("x")), reason: ["r"], basis: basis)])
    #expect(added.report == [])
    #expect(added.spec?.endpoints[0].request.fields[0].defaultValue == .string("x"))
  }
}
