import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct NestingTests {
  /// The tree as text: `a{b c[d]}`, with `?` behind a container whose children are assumed.
  private func shape(_ fields: [Field]) -> String {
    fields.map { field in
      var text = field.name
      if field.isNestingAssumed || field.items?.isNestingAssumed == true { text += "?" }
      if !field.fields.isEmpty { text += "{\(shape(field.fields))}" }
      if let items = field.items { text += "[\(items.type == .string ? "string" : shape(items.fields))]" }
      return text
    }.joined(separator: " ")
  }

  private func request(_ fields: PageField..., message: String = "Success") -> (shape: String, report: [String]) {
    let result = PageResult(status: 400, code: "000_002", message: message, description: "x")
    let assembly = assemble(document(request: fields, results: [result]))
    return (shape(assembly.uncorrected.endpoints[0].request.fields), assembly.report)
  }

  private func response(_ fields: PageField...) -> (shape: String, report: [String]) {
    let assembly = assemble(document(response: fields))
    return (shape(assembly.uncorrected.endpoints[0].response.fields), assembly.report)
  }

  @Test func `objects of a request stand side by side`() {
    let found = request(
      field("top"), field("one", .object), field("a"), field("b"), field("two", .object), field("c"))
    #expect(found.shape == "top one?{a b} two?{c}")
    #expect(found.report == [])
  }

  @Test func `an object at the end has no children`() {
    #expect(request(field("a"), field("one", .object)).shape == "a one")
  }

  @Test func `the blank line proves the first child`() {
    let alone = response(field("one", .object, opens: true), field("a"))
    #expect(alone.shape == "one{a}")
    #expect(alone.report == [])
    let two = response(field("one", .object, opens: true), field("a"), field("b"))
    #expect(two.shape == "one?{a b}")
    let inner = response(
      field("one", .object, opens: true), field("two", .object, opens: true), field("a"), field("b"))
    #expect(inner.shape == "one{two?{a b}}")
  }

  @Test func `nothing proves where an object ends that another follows`() {
    let found = response(
      field("one", .object, opens: true), field("a"), field("two", .object, opens: true), field("b"))
    #expect(found.shape == "one?{a} two{b}")
  }

  @Test func `an item that begins with an array`() {
    let found = response(
      field("outer", .arrayOfObjects), field("outer_item", .object, .optional, "[outer_item content]"),
      field("inner", .arrayOfObjects), field("inner_item", .object, .optional, "[inner_item content]"), field("a"))
    #expect(found.shape == "outer?[inner?[a]]")
    #expect(found.report == [])
  }

  @Test func `an object of a response without the blank line`() {
    let found = response(field("one", .object), field("a"))
    #expect(found.shape == "one?{a}")
    #expect(found.report == ["note nesting-unmarked: one"])
  }

  @Test func `an array's item, and the page data after it`() {
    let found = response(
      field("content", .arrayOfObjects, .required), field("content_item", .object, .optional, "[content_item content]"),
      field("id"), field("name"), field("pageResponse", .object, .required, opens: true), field("total", .number))
    #expect(found.shape == "content?[id name] pageResponse{total}")
    #expect(found.report == [])
  }

  @Test func `an array of texts with its item`() {
    let found = response(
      field("tags", .arrayOfStrings, .required), field("tags_item", .string, .optional, "[tags_item content]"),
      field("id"))
    #expect(found.shape == "tags[string] id")
    #expect(found.report == [])
  }

  @Test func `arrays of a request show no item`() {
    let found = request(
      field("list", .arrayOfObjects, button: .object), field("names", .arrayOfStrings, button: .string), field("a"))
    #expect(found.shape == "list[] names[string] a")
    #expect(found.report == [])
  }

  @Test func `a path in a message proves nesting`() {
    let last = request(
      field("one", .object), field("a"), field("b"), message: "Invalid input parameter. one.b")
    #expect(last.shape == "one{a b}")
    let first = request(
      field("one", .object), field("a"), field("b"), message: "Invalid input parameter. one.a")
    #expect(first.shape == "one?{a b}")
    let inner = request(
      field("one", .object), field("a"), field("two", .object), field("b"), message: "Invalid: one.two.b!")
    #expect(inner.shape == "one{a two{b}}")
    let after = request(
      field("one", .object), field("two", .object), field("b"), field("c"), message: "one.two one.c")
    #expect(after.shape == "one{two?{b} c}")
    #expect(after.report == [])
  }

  @Test func `a path that the list contradicts`() {
    let found = request(field("a"), field("one", .object), field("b"), message: "Invalid input parameter. one.a")
    #expect(found.shape == "a one?{b}")
    #expect(found.report == ["warning nesting-contradicted: a"])
  }

  @Test func `a name twice at one level`() {
    let found = request(field("a"), field("b"), field("a", .number))
    #expect(found.report == ["error field-repeated: a"])
    #expect(request(field("a"), field("one", .object), field("a")).report == [])
    let assembly = assemble(document(request: [field("a"), field("a")]))
    #expect(assembly.spec == nil)
    #expect(assembly.diagnostics.first?.notes.first?.span?.line == 35)
    #expect(assembly.diagnostics.first?.span?.line == 41)
  }

  /// Few names are compared with one another, more than sixteen are hashed.
  @Test(arguments: 14...19) func `a name twice among many at one level`(_ count: Int) {
    func report(_ fields: [PageField]) -> [String] { assemble(document(request: fields)).report }
    let names = (1..<count).map { "f\($0)" }
    let fields = names.map { field($0) }
    #expect(report(fields + [field("last")]) == [])
    #expect(report(fields + [field("f1")]) == ["error field-repeated: f1"])
    #expect(report(fields + [fields[count - 2]]) == ["error field-repeated: f\(count - 1)"])
    #expect(report([field("one", .object)] + fields + [field("one")]) == [])
    #expect(report([field("one", .object)] + fields + [field("f2")]) == ["error field-repeated: f2"])
  }

  @Test func `an item without its array`() {
    let found = response(field("a"), field("content_item", .object, .optional, "[content_item content]"), field("b"))
    #expect(found.report.contains("error array-item-unmatched: content_item"))
    let other = response(
      field("list", .arrayOfObjects), field("content_item", .object, .optional, "[content_item content]"), field("b"))
    #expect(other.report.contains("error array-item-unmatched: content_item"))
    let mistyped = response(
      field("list", .arrayOfObjects), field("list_item", .string, .optional, "[list_item content]"), field("b"))
    #expect(mistyped.report == ["error array-item-unmatched: list_item"])
  }

  @Test func `an item that says something of its own`() {
    let found = response(
      field("list", .arrayOfObjects), field("list_item", .object, .required, "[list_item content]"), field("b"))
    #expect(found.shape == "list?[b]")
    #expect(found.report == ["warning array-item-unusual: list_item"])
  }

  @Test func `buttons`() {
    #expect(request(field("list", .arrayOfObjects)).report == ["warning array-button: array of objects"])
    #expect(request(field("list", .arrayOfObjects, button: .string)).report == ["warning array-button: Add string"])
    #expect(response(field("list", .arrayOfObjects, button: .object)).report == ["warning array-button: Add object"])
  }

  @Test func `depth is bounded`() {
    let count = 5000
    let fields = (0..<count).map { field("f\($0)", .object, opens: true) } + [field("end")]
    let nesting = nestFields(fields, evidence: NestingEvidence(), marksFirstChild: false)
    #expect(nesting.doubts.allSatisfy { $0.doubt.rule.id == "nesting-too-deep" })
    #expect(nesting.doubts.count == (count + 1) / deepestNesting)
    #expect(fields.indices.allSatisfy { nesting.path(to: $0).count <= deepestNesting })
  }

  @Test func `paths that go in circles end`() {
    let found = request(
      field("one", .object), field("two", .object), field("three", .object), field("a"),
      message: "one.two two.one two.three three.one three.two one.one")
    #expect(found.shape == "one{two{three?{a}}}")
    #expect(found.report.allSatisfy { $0.hasPrefix("warning nesting-contradicted") })
  }
}
