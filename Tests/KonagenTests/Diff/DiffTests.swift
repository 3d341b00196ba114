import Testing

@testable import konagen

@Suite(.enabled(if: GitProject.isPossible, "git is not installed"))
struct DiffTests {
  private static let page = "specs/pages/modification-of-the-cards-state.txt"

  /// A project whose working tree says otherwise than its only commit.
  private func changedProject() throws -> GitProject {
    let project = try GitProject()
    try project.replace("Min : 6 , Max : 7", with: "Min : 6 , Max : 6", in: Self.page)
    #expect(CapturedRun("--quiet", in: project.scratch.files).status == .success)
    return project
  }

  @Test("Nothing changed")
  func same() throws {
    let project = try GitProject()
    for arguments in [["diff"], ["diff", "HEAD"], ["diff", "main", "specs"], ["diff", "specs", "HEAD:specs"]] {
      let run = CapturedRun(arguments, in: project.scratch.files)
      #expect(run.status == .success, "\(run.messages)")
      #expect(run.output == "No differences\n")
    }
  }

  @Test("A change is shown with the page's lines of both sides and its cause, and fails the run")
  func change() throws {
    let project = try changedProject()
    let run = CapturedRun("diff", "HEAD", in: project.scratch.files)
    #expect(run.status == .failure)
    #expect(
      run.output == """
        POST /api/v1/card/status  Modification of the Card’s State
          breaking  request.status.length  [length-changed]
                    6 to 7 characters → exactly 6 characters
                    wire: breaking, a request that was accepted can be refused
                    \(Self.page):148: was: Min : 6 , Max : 7
                    \(Self.page):148: is: Min : 6 , Max : 6
                    cause: pages

        1 breaking; suggested version: major

        """)
    #expect(CapturedRun("diff", "--fail-on", "breaking", in: project.scratch.files).status == .failure)
  }

  @Test("The base is where the branch left main, committed or not")
  func mergeBase() throws {
    let project = try changedProject()
    try project.git("checkout", "--quiet", "-b", "topic")
    try project.commit("Shorter states")
    let run = CapturedRun("diff", in: project.scratch.files)
    #expect(run.output.contains("6 to 7 characters → exactly 6 characters"))
    #expect(CapturedRun("diff", "HEAD", in: project.scratch.files).output == "No differences\n")
  }

  @Test("A project below the repository's top is found at any revision")
  func nested() throws {
    let project = try changedProject()
    try project.scratch.createFolder("app")
    try project.git("mv", "specs", "Generated", "app")
    try project.commit("Moved")
    try project.replace("Max : 6", with: "Max : 8", in: "app/" + Self.page)
    #expect(CapturedRun("-C", "app", "--quiet", in: project.scratch.files).status == .success)
    let run = CapturedRun("diff", "HEAD", "-C", "app", in: project.scratch.files)
    #expect(run.output.contains("exactly 6 characters → 6 to 8 characters"), "\(run.messages)")
    #expect(run.output.contains("app/\(Self.page):148: was: Min : 6 , Max : 6"))
  }

  @Test("Without a repository two folders can be compared, and nothing else")
  func noRepository() throws {
    let scratch = try Scratch.ofProject()
    for (file, text) in try scratch.tree() where file.hasPrefix("specs/") { try scratch.write(text, to: "old/" + file) }
    #expect(CapturedRun("diff", "old/specs", in: scratch.files).output == "No differences\n")
    let run = CapturedRun("diff", "HEAD", in: scratch.files)
    #expect(run.status == .stale)
    #expect(run.messages.contains("no git repository"))
  }

  @Test("Every format renders the same change", arguments: ReviewFormat.allCases)
  func formats(format: ReviewFormat) throws {
    let project = try changedProject()
    let run = CapturedRun("diff", "HEAD", "--format", format.rawValue, in: project.scratch.files)
    #expect(run.status == .failure)
    #expect(run.output.contains("length-changed"))
  }
}
