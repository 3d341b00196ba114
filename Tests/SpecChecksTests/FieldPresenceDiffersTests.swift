import Diagnostics
import SpecChecks
import SpecModel
import Testing

@Suite struct FieldPresenceDiffersTests {
  @Test func notesTheFieldThatDepartsFromTheMajority() {
    let endpoints = [
      endpoint("/a", request: [text("par")]), endpoint("/b", request: [text("par", .optional)]),
      endpoint("/c", request: [text("par")], response: [text("par", .optional)]),
    ]
    let found = checkSpec(spec(endpoints)).filter { $0.rule.id == "field-presence-differs" }
    #expect(
      lines(found) == [
        "POST /b#request.par.presence: par is optional here, required in 2 other places",
        "  POST /a#request.par.presence: it is required",
      ])
    #expect(found.map(\.rule.severity) == [.note])
  }

  @Test func notesATieOnce() {
    let endpoints = [endpoint("/a", request: [text("par")]), endpoint("/b", request: [text("par", .optional)])]
    #expect(
      report("field-presence-differs", of: spec(endpoints)) == [
        "POST /a#request.par.presence: par is required here, optional in 1 other place",
        "  POST /b#request.par.presence: it is optional",
      ])
  }

  @Test func anotherPathIsAnotherField() {
    let inner = Field(name: "cardInfo", type: .object, presence: .required, fields: [text("par", .optional)])
    #expect(
      report(
        "field-presence-differs",
        of: spec([endpoint("/a", request: [text("par")]), endpoint("/b", request: [inner])])
      ).isEmpty)
  }
}
