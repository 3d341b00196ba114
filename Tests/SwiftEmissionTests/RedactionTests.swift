import SpecModel
import SwiftEmission
import Testing

@Suite struct RedactionTests {
  @Test func `A model with a sensitive field shows the others alone`() {
    let snippets = Snippets(response: [
      Field(name: "cardNo", type: .string, presence: .required, isSensitive: true),
      Field(name: "kind", type: .string, presence: .required),
    ])
    #expect(
      snippets.list == """
        fields.add(sensitive: "cardNo", cardNo)
        fields.add("kind", kind)
        """)
  }

  @Test func `Everything in a sensitive object is sensitive`() {
    let inner = Field(name: "code", type: .number, presence: .required, range: Bounds(min: 0, max: 999))
    let snippets = Snippets(request: [
      Field(name: "secret", type: .object, presence: .required, isSensitive: true, fields: [inner])
    ])
    #expect(snippets.list == "fields.add(sensitive: \"secret\", model: secret)")
    #expect(snippets.file().contains("fields.add(sensitive: \"code\", code, range: Self.codeRange)"))
  }

  @Test func `A model without a sensitive field is left alone`() {
    #expect(Snippets(request: [Field(name: "a", type: .string, presence: .required)]).list == "fields.add(\"a\", a)")
  }
}
