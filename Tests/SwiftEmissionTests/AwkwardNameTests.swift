import SpecModel
import SwiftEmission
import Testing

private let settings = EmissionSettings(moduleName: "Konaplate", access: "public")

/// Field names that mean something to Swift, to its standard library, or inside generated code.
let awkwardNames = """
  Any Protocol Self Type actor any as associatedtype async await borrow break case catch class consume continue copy
  default defer deinit discard do each else enum extension fallthrough false fileprivate for func get guard if import in
  init inout internal is isolated lazy let macro mutating nil nonisolated open operator package precedencegroup private
  protocol public repeat required rethrows return self sending set some static struct subscript super switch then throw
  throws true try typealias unowned unsafe var weak where while willSet yield
  Bool ClosedRange Codable Decimal Decoder Encoder Endpoint ErrorCode FieldKey Hashable Int Int64 JSONObject Optional
  EndpointDocumentation FieldList FieldReader FieldValue Model NoFields Redacting
  Request Response Sendable Status Status_ String UInt64 Violations
  code customMirror debugDescription decode decoder description documented encode encoder fields hash hashValue index
  add documentation from index2 item item2 list model optional sampleResponse unread object1 path rawValue redactedFields results status userId userIdRange validate violations
  CI user_id X-KM-Thing with-hyphen 1st a.b _ __x x$y
  """.split { $0 == " " || $0 == "\n" }.map(String.init)

@Suite struct AwkwardNameTests {
  /// Every name as a text with bounds, a value set, an object, and an array, sensitive and not, in a condition and not.
  @Test func `Fields of any name make a library that compiles`() throws {
    let names = awkwardNames.filter { $0 != "_" }
    let value = DocumentedValue(value: .string("A"), name: "none")
    let condition = { (name: String) in Condition.when(.field(path: "set.\(name)", is: .string("A")), then: .required) }
    let texts = names.map {
      Field(
        name: $0, type: .string, presence: .conditional, condition: condition($0), length: Bounds(min: 1, max: 9),
        isSensitive: true)
    }
    let numbers = names.map { Field(name: $0, type: .number, presence: .required, range: Bounds(min: 0, max: 9)) }
    let sets = names.map { Field(name: $0, type: .string, presence: .optional, values: [value]) }
    let objects = names.map { Field(name: $0, type: .object, presence: .optional, fields: [texts[0]]) }
    let arrays = names.map {
      Field(name: $0, type: .array, presence: .required, items: Field.Items(type: .object, fields: numbers.suffix(2)))
    }
    let fields = [
      ("texts", texts), ("numbers", numbers), ("set", sets), ("objects", objects), ("arrays", arrays),
    ].map { Field(name: $0, type: .object, presence: .optional, fields: $1.filter { !$0.name.contains(".") }) }
    var endpoint = CardService.ping
    endpoint.request.fields = fields
    endpoint.response.fields = texts
    let emission = emitSwift(Spec(api: API(name: "x"), endpoints: [endpoint]), settings: settings)
    #expect(emission.diagnostics.map(\.message) == [])
    let complaints = try Toolchain.typecheck(emission.files, options: ["-default-isolation", "MainActor"])
    #expect(complaints == "")
  }

  @Test func `No name of a page hides what generated code calls`() throws {
    let bounds = Bounds(min: ExactNumber("0.5") ?? 0, max: ExactNumber("99.5") ?? 0)
    let names = ["decimal", "decimalRange", "decimals", "fieldTexts", "list"]
    let endpoints = names.map { name in
      var endpoint = CardService.ping
      endpoint.id.path = "/\(name)"
      endpoint.name = name
      endpoint.request.fields = names.map {
        Field(name: $0, type: .number, presence: .required, range: bounds, description: ["A number"])
      }
      endpoint.response.fields = endpoint.request.fields
      return endpoint
    }
    let emission = emitSwift(Spec(api: API(name: "x"), endpoints: endpoints), settings: settings)
    #expect(emission.diagnostics.map(\.message) == [])
    let complaints = try Toolchain.typecheck(emission.files)
    #expect(complaints == "")
  }

  @Test(arguments: [
    ("_", "nothing"), ("한글", "nothing"), ("", "nothing"), (String(repeating: "x", count: 81), "too long"),
  ])
  func `A field name without a Swift name is refused`(name: String, reason: String) {
    var endpoint = CardService.ping
    endpoint.request.fields = [Field(name: name, type: .string, presence: .required)]
    let emission = emitSwift(Spec(api: API(name: "x"), endpoints: [endpoint]), settings: settings)
    #expect(emission.diagnostics.map(\.rule.id) == ["swift-name-invalid"])
    #expect(emission.files.isEmpty)
  }
}
