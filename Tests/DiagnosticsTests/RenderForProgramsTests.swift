import Diagnostics
import Testing

struct RenderForProgramsTests {
  private let all = [Samples.first, Samples.second, Samples.third]

  @Test func `JSON`() {
    #expect(
      renderDiagnostics(all, as: .json) == """
        {
          "formatVersion": 1,
          "diagnostics": [
            {
              "id": "length-odd",
              "severity": "error",
              "message": "the length is 15, expected an even number",
              "file": "specs/pages/a b.txt",
              "line": 45,
              "column": 10,
              "length": 2,
              "source": "Length : 15",
              "notes": [
                { "message": "it is 16 here", "file": "specs/pages/c.txt", "line": 7, "column": 10, "length": 2, "source": "Length : 16" },
                { "message": "so it is on 3 other pages" }
              ],
              "fix": "Write 16"
            },
            { "id": "blank-twice", "severity": "warning", "message": "two blanks: one, expected", "file": "specs/pages/c.txt", "line": 9, "column": 3, "length": 0 },
            { "id": "blank-twice", "severity": "note", "message": "no pages" }
          ],
          "summary": { "errors": 1, "warnings": 1, "notes": 1 }
        }

        """)
  }

  @Test func `GitHub annotations`() {
    #expect(
      renderDiagnostics(all, as: .github) == """
        ::error file=specs/pages/a b.txt,line=45,col=10,endColumn=12,title=length-odd::the length is 15, expected an even number\
        %0Anote: it is 16 here (specs/pages/c.txt:7:10)%0Anote: so it is on 3 other pages%0Afix: Write 16
        ::warning file=specs/pages/c.txt,line=9,col=3,title=blank-twice::two blanks: one, expected
        ::notice title=blank-twice::no pages

        """)
  }

  @Test func `no text can end a GitHub command or start another`() {
    let span = SourceSpan(file: "a,b:c%\n.txt", line: 1)
    #expect(
      renderDiagnostics([Diagnostic(Samples.mild, "50%\r\n::error::x\u{1B}", at: span)], as: .github)
        == "::warning file=a%2Cb%3Ac%25%0A.txt,line=1,col=1,title=blank-twice::50%25%0D%0A::error::x␛\n")
  }

  @Test func `SARIF`() {
    #expect(
      renderDiagnostics(all, as: .sarif, toolVersion: "1.2.3") == #"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "konagen",
                  "version": "1.2.3",
                  "rules": [
                    { "id": "blank-twice", "shortDescription": { "text": "two blanks" }, "fullDescription": { "text": "One is enough." }, "help": { "text": "One is enough.\n\nExample:\n\na  b" }, "defaultConfiguration": { "level": "warning" } },
                    { "id": "length-odd", "shortDescription": { "text": "a length is odd" }, "fullDescription": { "text": "Lengths are even.\nThis one is not." }, "help": { "text": "Lengths are even.\nThis one is not.\n\nExample:\n\nLength : 15\n\nLength : 17" }, "defaultConfiguration": { "level": "error" } }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "length-odd",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": { "text": "the length is 15, expected an even number\nfix: Write 16" },
                  "locations": [
                    { "physicalLocation": { "artifactLocation": { "uri": "specs/pages/a%20b.txt" }, "region": { "startLine": 45, "startColumn": 10, "endColumn": 12 }, "contextRegion": { "startLine": 45, "snippet": { "text": "Length : 15" } } } }
                  ],
                  "relatedLocations": [
                    { "id": 1, "physicalLocation": { "artifactLocation": { "uri": "specs/pages/c.txt" }, "region": { "startLine": 7, "startColumn": 10, "endColumn": 12 }, "contextRegion": { "startLine": 7, "snippet": { "text": "Length : 16" } } }, "message": { "text": "it is 16 here" } },
                    { "id": 2, "message": { "text": "so it is on 3 other pages" } }
                  ]
                },
                {
                  "ruleId": "blank-twice",
                  "ruleIndex": 0,
                  "level": "warning",
                  "message": { "text": "two blanks: one, expected" },
                  "locations": [
                    { "physicalLocation": { "artifactLocation": { "uri": "specs/pages/c.txt" }, "region": { "startLine": 9, "startColumn": 3, "endColumn": 3 } } }
                  ]
                },
                { "ruleId": "blank-twice", "ruleIndex": 0, "level": "note", "message": { "text": "no pages" } }
              ]
            }
          ]
        }

        """#)
  }

  @Test func `a message in SARIF holds no placeholder, no link and no control`() {
    #expect(
      renderDiagnostics([Diagnostic(Samples.mild, "found {0} and [here](https://example.com)\u{1B}")], as: .sarif)
        .contains(#""message": { "text": "found {{0}} and [here] (https://example.com)␛" }"#))
  }

  @Test func `file names in SARIF are URIs`() {
    func uri(_ file: String) -> Bool {
      renderDiagnostics([Diagnostic(Samples.mild, "m", at: SourceSpan(file: file, line: 1))], as: .sarif)
        .contains(#""uri": "file:///a%3Ab/%EC%B9%B4%25""#)
    }
    #expect(uri("/a:b/카%"))
  }

  @Test func `explaining a rule`() {
    #expect(
      Samples.rule.explained() == """
        length-odd (error): a length is odd

        Lengths are even.
        This one is not.

        Example:

            Length : 15

            Length : 17

        """)
  }
}
