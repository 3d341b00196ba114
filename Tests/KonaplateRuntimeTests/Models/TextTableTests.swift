import KonaplateRuntime
import Testing

@Suite struct TextTableTests {
  @Test func `Results have a status, a code, and two texts`() {
    #expect(
      DocumentedResult.list(
        """
        200 000_000
          Success

        400 a b
            indented
          C:\\\\temp\\nnext
        """) == [
          DocumentedResult(status: 200, code: "000_000", message: "Success", description: ""),
          DocumentedResult(status: 400, code: "a b", message: "  indented", description: "C:\\temp\nnext"),
        ])
  }

  @Test func `A table that is none has results without a status`() {
    #expect(
      DocumentedResult.list("  lost\nnone 1\n  a\n  b\n  c\n99999999999999999999 2") == [
        DocumentedResult(status: 0, code: "1", message: "a", description: "b"),
        DocumentedResult(status: 0, code: "2", message: "", description: ""),
      ])
    #expect(
      TestLabel.list("x\n1") == [
        TestLabel(status: 0, label: "", result: nil), TestLabel(status: 1, label: "", result: nil),
      ])
  }

  @Test func `A carriage return ends no line`() {
    #expect(
      DocumentedResult.list("400 1\n  a\r\n  b\r")
        == [DocumentedResult(status: 400, code: "1", message: "a\r", description: "b\r")])
  }

  @Test func `Labels have a status, a position or none, and a text`() {
    #expect(
      TestLabel.list("200 0 Fine\n400 - 1 - Refused  \n400 2 ") == [
        TestLabel(status: 200, label: "Fine", result: 0), TestLabel(status: 400, label: "1 - Refused  ", result: nil),
        TestLabel(status: 400, label: "", result: 2),
      ])
    #expect(TestLabel.list("") == [])
  }

  @Test func `Fields have lines`() {
    #expect(FieldTexts.list("a.b\n  one\n\n  two\n\\ c\n  three") == ["a.b": "one\n\ntwo", " c": "three"])
  }
}
