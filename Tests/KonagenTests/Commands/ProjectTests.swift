import Testing

@testable import konagen

/// What a run says that finds no project.
struct ProjectTests {
  @Test("A folder that is not there is named", arguments: [[], ["check"], ["generate"], ["extract"], ["lines"]])
  func noFolder(command: [String]) throws {
    let run = CapturedRun(command + ["-C", "no where"], in: try Scratch().files)
    #expect(run.status == .failure)
    #expect(
      run.messages.hasPrefix(
        """
        no where:1:1: error: there is no such folder to look for a project in [project-missing]
        fix: Name another folder, or begin a project there: konagen init --project 'no where'

        """), "\(run.messages)")
  }

  @Test(
    "A comparison with a folder that is not there says so too",
    arguments: [[], ["HEAD"], ["HEAD~1", "HEAD"], ["HEAD:specs", "HEAD"]])
  func noFolderToCompare(operands: [String]) throws {
    let run = CapturedRun(["diff", "-C", "no where"] + operands, in: try Scratch().files)
    #expect(run.status == .stale)
    #expect(
      run.messages == """
        no where:1:1: error: there is no such folder to look for a project in [project-missing]
        fix: Name another folder, or begin a project there: konagen init --project 'no where'
        konagen: 1 error

        """)
  }

  @Test("A folder without a project is told how to begin one")
  func noProject() throws {
    let scratch = try Scratch()
    try scratch.createFolder("empty")
    let run = CapturedRun("-C", "empty", in: scratch.files)
    #expect(
      run.messages.hasPrefix(
        """
        empty:1:1: error: no project is here: none of empty/specs/konagen.json, empty/specs/pages, empty/specs/api.json is there \
        [project-missing]
        fix: Begin a project: konagen init --project 'empty'

        """), "\(run.messages)")
    #expect(CapturedRun(in: scratch.files).messages.contains("fix: Begin a project: konagen init\n"))
  }

  @Test("Inside a project, the project's folder is named")
  func subfolder() throws {
    let scratch = try Scratch()
    try scratch.write("{ \"formatVersion\": 1 }", to: "mine/specs/konagen.json")
    try scratch.createFolder("mine/Sources/App")
    let run = CapturedRun("-C", "mine/Sources/App", in: scratch.files)
    #expect(run.messages.contains("fix: Work on the project around it: konagen --project 'mine'\n"), "\(run.messages)")
    #expect(
      CapturedRun("-C", "mine/specs", in: scratch.files).messages.contains("konagen --project 'mine'\n"))
  }

  @Test("A project that has begun misses its pages, not itself")
  func begun() throws {
    let scratch = try Scratch()
    #expect(CapturedRun("init", in: scratch.files).status == .success)
    #expect(CapturedRun(in: scratch.files).messages.contains("[pages-missing]"))
  }
}
