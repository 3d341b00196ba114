import PageReader
import Testing

@testable import konagen

struct LinesTests {
  @Test("Every line of a committed page stands there with number, role and text")
  func account() throws {
    let page = "specs/pages/modification-of-the-cards-state.txt"
    let run = CapturedRun("lines", "modification-of-the-cards-state.txt", in: Repository.files)
    #expect(run.status == .success)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let text = try Repository.read(page).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == text.count)
    #expect(Set(zip(lines, text).map { $0.hasSuffix($1) }) == [true])
    #expect(lines[9] == " 10  title                               Modification of the Card’s StateSync")
    #expect(lines[31] == " 32  constraint of X-KM-User-AspId       Length : 15")
    #expect(lines[32] == " 33  blank")
    #expect(CapturedRun("lines", page, in: Repository.files).output == run.output)
  }

  @Test("The summary counts the lines of each committed page, and every line has a role")
  func summary() {
    let run = CapturedRun("lines", "--summary", in: Repository.files)
    #expect(
      run.output == """
         235 of  235 lines  100.0 %  specs/pages/balance-limit-increase-individual-card.txt
         314 of  314 lines  100.0 %  specs/pages/discarding-a-card.txt
         301 of  301 lines  100.0 %  specs/pages/modification-of-the-cards-state.txt
         361 of  361 lines  100.0 %  specs/pages/physical-card-registration.txt
         487 of  487 lines  100.0 %  specs/pages/reissuance-of-prepaid-card-replacement-issuance.txt
        1698 of 1698 lines  100.0 %  5 pages

        """)
  }

  @Test("As JSON, the account is one document and nothing else")
  func json() throws {
    let scratch = try Scratch()
    try scratch.write("Konaplate logo\nCard", to: "a.txt")
    let run = CapturedRun("lines", "a.txt", "--format", "json", in: scratch.files)
    #expect(
      run.output == """
        {
          "pages": [
            {
              "page": "a.txt",
              "accounted": 2,
              "total": 2,
              "lines": [
                { "line": 1, "role": "interface", "text": "Konaplate logo" },
                { "line": 2, "role": "title", "text": "Card" }
              ]
            }
          ]
        }

        """)
    #expect(run.status == .failure)
    #expect(run.messages.contains("a.txt:"))
  }

  @Test("A page cannot steer the terminal")
  func controls() throws {
    let scratch = try Scratch()
    try scratch.write("Konaplate logo\nCard \u{202E}x", to: "a.txt")
    #expect(CapturedRun("lines", "a.txt", in: scratch.files).output.contains("Card <U+202E>x\n"))
  }

  @Test("A page that is not there is named")
  func missing() {
    let run = CapturedRun("lines", "none.txt", in: Repository.files)
    #expect(run.status == .failure)
    #expect(run.messages.contains("specs/pages/none.txt:1:1: error: this is not there"))
  }

  @Test(
    "A page that is named with its folder and not there is named as it was",
    arguments: ["specs/pages/nope", "./a/b.txt"])
  func missingPath(path: String) {
    let run = CapturedRun("lines", path, in: Repository.files)
    #expect(run.status == .failure)
    #expect(run.messages.contains("\(path):1:1: error: this is not there"), "\(run.messages)")
    #expect(!run.messages.contains("specs/pages/specs"))
  }

  @Test("A page is found by its path inside the project")
  func pathInProject() throws {
    let scratch = try Scratch()
    try scratch.write("Konaplate logo\nCard", to: "project/specs/pages/a.txt")
    let run = CapturedRun("lines", "specs/pages/a.txt", "--project", "project", in: scratch.files)
    #expect(run.output.contains("Konaplate logo"))
  }

  @Test("A hundred per cent means every line")
  func percent() {
    #expect(LineCount(accounted: 999, total: 1000).percent == "99.9 %")
    #expect(LineCount(accounted: 9999, total: 10000).percent == "99.9 %")
    #expect(LineCount().percent == "100.0 %")
  }
}
