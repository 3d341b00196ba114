import SpecModel
import SwiftEmission
import Testing

private let settings = EmissionSettings(moduleName: "Konaplate", access: "public")

/// One endpoint that holds `text` everywhere a page's text can stand; in formats, too, unless there is a `format`.
func hostileEndpoint(_ name: String, saying text: String, format: String? = nil) -> Endpoint {
  Endpoint(
    id: EndpointID(method: text, path: "/\(text)"),
    name: name,
    title: text,
    version: text,
    page: text,
    description: [text, text],
    request: Endpoint.Section(
      headers: [HeaderUse(name: text)],
      fields: [
        Field(
          name: "kind", type: .string, presence: .optional, condition: .prose(text), format: format ?? text,
          placeholders: [Field.Placeholder(text: format ?? text, meaning: text)], unit: text,
          defaultValue: .string(String(text.prefix(20))),
          values: [
            DocumentedValue(value: .string("plain"), meaning: text, name: "plain"),
            DocumentedValue(value: .string("hostile" + text), meaning: text, name: "hostile"),
          ],
          description: [text, text, "• \(text)", "- \(text)"]),
        Field(
          name: "detail", type: .object, presence: .conditional,
          condition: .when(.field(path: "kind", is: .string(String(text.prefix(20)))), then: .required),
          description: [text],
          fields: [
            Field(name: "free", type: .string, presence: .required, unit: text, description: [text]),
            Field(name: "stamp", type: .string, presence: .optional, format: format ?? "YYYY'\(text)'MM"),
          ]),
      ]),
    response: Endpoint.Section(fields: [
      Field(name: "free", type: .string, presence: .required, defaultValue: .string(text), description: [text])
    ]),
    results: [
      Endpoint.Result(status: 200, code: text, message: text, description: text),
      Endpoint.Result(status: 400, code: "x" + text, name: "refused", message: text, description: text + text),
    ],
    testCases: [Endpoint.TestCase(status: 200, label: text)]
  )
}

private func emission(saying text: String) -> Emission {
  let endpoint = hostileEndpoint("Call", saying: text, format: "YYYY")
  return emitSwift(Spec(api: API(name: text), endpoints: [endpoint]), settings: settings)
}

@Suite struct HostileTextTests {
  @Test(arguments: HostileTexts.all.filter { !$0.isEmpty })
  func `No text of a page becomes code`(text: String) {
    let expected = emission(saying: "harmless").files.map { skeleton(of: $0.text) }
    #expect(emission(saying: text).files.map { skeleton(of: $0.text) } == expected)
  }

  @Test(arguments: HostileTexts.all)
  func `Nothing invisible stands in generated files`(text: String) {
    for file in emission(saying: text).files {
      let hidden = file.text.unicodeScalars.filter { scalar in
        scalar != "\n"
          && (scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .control
            || scalar.properties.generalCategory == .lineSeparator
            || scalar.properties.generalCategory == .paragraphSeparator
            || scalar.properties.generalCategory == .privateUse)
      }
      #expect(hidden.isEmpty)
    }
  }

  @Test func `A library of hostile texts compiles`() throws {
    let texts = HostileTexts.lineEnds + HostileTexts.escapes + HostileTexts.invisible + HostileTexts.others
    let endpoints = texts.enumerated().map { hostileEndpoint("Call\($0)", saying: $1) }
    let emission = emitSwift(Spec(api: API(name: "x"), endpoints: endpoints), settings: settings)
    #expect(emission.files.count == texts.count + 3)
    let complaints = try Toolchain.typecheck(emission.files)
    #expect(complaints == "")
  }

  @Test(arguments: HostileTexts.all)
  func `A hostile name is refused or makes a plain file name`(name: String) {
    var endpoint = CardService.ping
    endpoint.name = name
    let emission = emitSwift(Spec(api: API(name: "x"), endpoints: [endpoint]), settings: settings)
    let isPlain = name.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
    if emission.diagnostics.isEmpty {
      #expect(isPlain && emission.files.map(\.name).contains(name + ".swift"))
    } else {
      #expect(emission.files.isEmpty)
      #expect(emission.diagnostics.allSatisfy { $0.message.hasPrefix("GET /api/v1/ping#name names the endpoint") })
    }
  }
}
