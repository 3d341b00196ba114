import Testing

@testable import konagen

/// Between two revisions a page was reworded, a length tightened, a field required, an error code added, a condition changed, and a value
/// added to a response.
@Suite(.enabled(if: GitProject.isPossible, "git is not installed"))
struct ReviewStoryTests {
  static let edits = [
    ("Books a locker for the member.", "Reserves a locker for the member."),
    ("Min : 4 , Max : 40", "Min : 4 , Max : 30"),
    ("Optional\n\nMin : 1 , Max : 200", "Required\n\nMin : 1 , Max : 200"),
    (
      "Test Data",
      "400\n\nError code\n\n003_022\n\nMessage\n\nLocker is taken.\n\nDescription\n\nSomebody else has it\n\nTest Data"
    ),
    (#"Set if "kind" is "TRIP""#, #"Set if "kind" is "SHOP""#),
    ("  • BOOKED : Kept for the member", "  • BOOKED : Kept for the member\n  • CLOSED : Out of use"),
  ]

  static func project() throws -> GitProject {
    let project = try GitProject.ofLockers()
    for (old, new) in edits { try project.replace(old, with: new, in: "specs/pages/booking-a-locker.txt") }
    try project.regenerate()
    try project.commit("The portal was edited")
    return project
  }

  @Test(
    "The review of the two revisions, with the pages' lines",
    arguments: [
      ("markdown", "md"), ("text", "txt"), ("json", "json"), ("github", "github"), ("sarif", "sarif"), ("junit", "xml"),
    ])
  func review(format: String, ending: String) throws {
    let project = try Self.project()
    let run = CapturedRun("diff", "HEAD~1", "HEAD", "--format", format, in: project.scratch.files)
    #expect(run.status == .failure)
    #expect(run.messages == "")
    try Snapshot.expect(run.output, toEqual: "review/story.\(ending)")
  }

  @Test("Base and head may be named in any way without a difference to the review")
  func names() throws {
    let project = try Self.project()
    let review = CapturedRun("diff", "HEAD~1", "HEAD", "--format", "json", in: project.scratch.files).output
    try project.git("tag", "before", "HEAD~1")
    try project.git("tag", "--annotate", "after", "--message", "x")
    for sides in [["before"], ["before", "after"], ["HEAD^:specs", "main:./specs"], ["@~1", "specs"]] {
      #expect(
        CapturedRun(["diff", "--format", "json"] + sides, in: project.scratch.files).output == review, "\(sides)")
    }
  }

  @Test("The order in which folders give their files makes no difference", arguments: ReviewFormat.allCases)
  func order(format: ReviewFormat) throws {
    let project = try Self.project()
    let before = try GitProject.ofLockers()
    for (file, text) in try before.scratch.tree() where file.hasPrefix("specs/") {
      try project.scratch.write(text, to: "old/" + file)
    }
    let arguments = ["diff", "old/specs", "specs", "--format", format.rawValue]
    let run = CapturedRun(arguments, in: project.scratch.files)
    #expect(run.output.contains("003_022"))
    for seed in 1...3 {
      let shuffled = ShuffledFiles(real: project.scratch.files, seed: UInt64(seed))
      #expect(CapturedRun(arguments, in: shuffled).output == run.output)
    }
  }

  @Test(
    "The exit status follows from --fail-on",
    arguments: [("breaking", 1), ("risky", 1), ("note", 1), ("never", 0)] as [(String, Int32)])
  func threshold(word: String, status: Int32) throws {
    let project = try Self.project()
    let run = CapturedRun("diff", "HEAD~1", "--fail-on", word, in: project.scratch.files)
    #expect(run.status.rawValue == status)
    #expect(run.output.contains("breaking"))
  }

  @Test("What is less grave than asked for fails nothing")
  func belowThreshold() throws {
    let project = try GitProject.ofLockers()
    let (old, new) = Self.edits[0]
    try project.replace(old, with: new, in: "specs/pages/booking-a-locker.txt")
    try project.regenerate()
    let run = CapturedRun("diff", "HEAD", "--fail-on", "safe", in: project.scratch.files)
    #expect(run.output.contains("1 note"))
    #expect(run.status == .success)
    #expect(CapturedRun("diff", "HEAD", "--fail-on", "note", in: project.scratch.files).status == .failure)
  }
}
