import Foundation
import SpecModel
import SwiftEmission
import Testing

/// `CardService.ping` under other names, each at a path of its own.
private func endpoints(_ names: String...) -> Spec {
  let endpoints = names.map { name in
    var endpoint = CardService.ping
    endpoint.id.path = "/" + name
    endpoint.name = name
    return endpoint
  }
  return Spec(api: API(name: "Konaplate"), endpoints: endpoints)
}

@Suite struct ClientTests {
  @Test(arguments: [
    ("Ping", "ping"), ("CardStateModification", "cardStateModification"), ("X", "x"), ("PARLookup", "parLookup"),
    ("LookupOfPAR", "lookupOfPAR"), ("PAR", "par"), ("OTP2Check", "otp2Check"), ("Repeat", "`repeat`"),
    ("Send", "sendCall"), ("Description", "descriptionCall"), ("Configuration", "configurationCall"),
    ("Init", "initCall"), ("lookup", "lookupCall"), ("_Lookup", "_LookupCall"),
  ])
  func `An endpoint's method is its type with a small first word`(type: String, method: String) {
    let snippets = Snippets(endpoints(type))
    #expect(snippets.diagnostics == [])
    #expect(snippets.file("KonaplateAPI.swift").contains("func \(method)("))
  }

  @Test func `Methods of any name make a library that compiles`() throws {
    let files = Snippets(endpoints("Repeat", "Send", "Description", "Configuration", "PARLookup", "Answers", "Init"))
      .files
    #expect(try Toolchain.typecheck(files) == "")
  }

  @Test func `A name as long as names may be needs no formatter`() throws {
    let name = "A" + String(repeating: "b", count: 79)
    var spec = endpoints(name)
    spec.endpoints[0].testCases = [Endpoint.TestCase(status: 400, label: String(repeating: "long ", count: 60))]
    let files = Snippets(spec).files
    #expect(try Toolchain.lint(files) == "")
    #expect(try Toolchain.typecheck(files) == "")
  }

  @Test func `A closure and a method of the test double never share a name`() {
    #expect(
      Snippets(endpoints("Card", "OnCard")).diagnostics == [
        """
        error swift-name-taken: GET /OnCard#name and GET /Card both give the client’s test double a member “onCard”
        """
      ])
  }

  @Test(arguments: ["KonaplateAPI", "KonaplateStub", "konaplateapi"])
  func `No endpoint takes a name that the library needs`(name: String) {
    #expect(Snippets(endpoints(name)).diagnostics.map { $0.hasPrefix("error swift-name-taken") } == [true])
  }

  /// A client of the library imports both modules: a type of one name in both would be ambiguous there.
  @Test func `No endpoint is called like a type of the runtime`() throws {
    let runtime = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/KonaplateRuntime").standardized
    var names: Set<String> = []
    for case let file as URL in FileManager.default.enumerator(at: runtime, includingPropertiesForKeys: nil) ?? .init()
    where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ").filter { $0 != "final" }
        guard line.hasPrefix("public "), words.count > 2,
          ["struct", "enum", "protocol", "class", "typealias", "actor"].contains(words[1])
        else { continue }
        names.insert(String(words[2].prefix { $0.isLetter || $0.isNumber }))
      }
    }
    #expect(names.count > 40)
    for name in names.sorted() {
      #expect(
        Snippets(endpoints(name)).diagnostics.map { $0.hasPrefix("error swift-name-reserved") } == [true], "\(name)")
    }
  }

  @Test func `A header that the client does not know is named in the documentation`() {
    var spec = endpoints("Ping")
    spec.endpoints[0].request.headers = [HeaderUse(name: "X-KM-Time-Zone"), HeaderUse(name: "X-KM-Shop")]
    let snippets = Snippets(spec)
    #expect(
      snippets.declaration("public func ping", in: "KonaplateAPI.swift") == """
        /// Ping
        ///
        /// Takes the header `X-KM-Shop` from the configuration’s additional headers.
        ///
        /// `GET /Ping`
        public func ping(_ request: Ping.Request) async throws(CallError<Ping.ErrorCode>) -> Ping.Response {
          try await send(Ping.self, request)
        }
        """)
    #expect(
      snippets.file().contains(
        #"requestHeaders: KonaplateEndpoints.requestHeaders.picking(["X-KM-Time-Zone", "X-KM-Shop"])"#))
  }

  private static let samples: [(Field, String)] = [
    (Field(name: "a", type: .string, presence: .required), #""sample""#),
    (Field(name: "a", type: .string, presence: .required, length: Bounds(min: 3, max: 9)), #""000""#),
    (Field(name: "a", type: .string, presence: .required, length: Bounds(min: 0, max: 9)), #""0""#),
    (Field(name: "a", type: .string, presence: .required, length: Bounds(min: 0, max: 0)), #""""#),
    (
      Field(name: "a", type: .string, presence: .required, length: Bounds(exactly: 400)),
      #"String(repeating: "0", count: 400)"#
    ),
    (Field(name: "a", type: .string, presence: .optional, format: "YYYYMMDDHHMMSS"), #""20250131123456""#),
    (Field(name: "a", type: .string, presence: .optional, format: "YY-MM"), #""25-01""#),
    (
      Field(
        name: "a", type: .string, presence: .optional, format: "YYYY-xx",
        placeholders: [Field.Placeholder(text: "xx", meaning: "2digit, Hex String")]), #""2025-00""#
    ),
    (
      Field(
        name: "a", type: .string, presence: .required,
        values: [
          DocumentedValue(value: .string("N"), name: "none"), DocumentedValue(value: .string("S"), name: "some"),
        ]),
      "Response.A.none"
    ),
    (Field(name: "a", type: .number, presence: .required, range: Bounds(min: 0, max: 9)), "1"),
    (Field(name: "a", type: .number, presence: .required, range: Bounds(min: 20_000, max: 90_000)), "20_000"),
    (Field(name: "a", type: .number, presence: .required, range: Bounds(min: -9, max: -3)), "-9"),
    (Field(name: "a", type: .number, presence: .required), "1"),
    (
      Field(
        name: "a", type: .number, presence: .required,
        range: Bounds(min: ExactNumber("1.5") ?? 0, max: ExactNumber("2.5") ?? 0)),
      #"ClosedRange.decimals("1.5", "1.5").lowerBound"#
    ),
    (Field(name: "a", type: .boolean, presence: .required, defaultValue: .boolean(false)), "false"),
    (Field(name: "a", type: .boolean, presence: .optional), "true"),
    (Field(name: "a", type: .object, presence: .optional), "JSONObject()"),
    (
      Field(name: "a", type: .array, presence: .optional, items: Field.Items(type: .object)), "[JSONObject()]"
    ),
    (
      Field(
        name: "a", type: .array, presence: .optional,
        items: Field.Items(type: .object, fields: [Field(name: "b", type: .boolean, presence: .required)])),
      "[Response.AItem(b: true)]"
    ),
  ]

  @Test(arguments: samples.indices)
  func `A sample keeps what is documented`(index: Int) {
    let (field, sample) = Self.samples[index]
    #expect(
      Snippets(response: [field]).declaration("public static var sampleResponse") == """
        public static var sampleResponse: Response {
          Response(a: \(sample))
        }
        """)
  }

  @Test func `Samples compile`() throws {
    for field in Self.samples.map(\.0) {
      let files = Snippets(response: [field]).files
      #expect(try Toolchain.typecheck(files) == "")
    }
  }
}
