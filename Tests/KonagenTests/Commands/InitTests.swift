import Testing

@testable import konagen

struct InitTests {
  @Test("A project begins with a configuration that says the defaults, and a note")
  func begin() throws {
    let scratch = try Scratch()
    let run = CapturedRun("init", in: scratch.files)
    #expect(run.status == .success)
    #expect(run.messages == "konagen: specs: 2 files written; save pages to specs/pages, then run konagen\n")
    #expect(try scratch.tree().keys.sorted() == ["specs/README.md", "specs/konagen.json"])
    #expect(try scratch.files.kind(of: "specs/pages") == .folder)
    let configuration = decodeConfiguration(Array(try scratch.read("specs/konagen.json").utf8), file: "konagen.json")
    #expect(configuration.value == Configuration())
    #expect(configuration.diagnostics.isEmpty)
    for name in try Repository.names(in: "specs/pages") {
      try scratch.write(try Repository.read("specs/pages/" + name), to: "specs/pages/" + name)
    }
    #expect(CapturedRun(in: scratch.files).status == .success)
    #expect(CapturedRun("check", in: scratch.files).status == .success)
  }

  @Test("Folders that are named go into the configuration")
  func folders() throws {
    let scratch = try Scratch()
    let run = CapturedRun(
      "init", "--specs", "api", "--pages", "api/docs", "--output", "Sources/API", in: scratch.files)
    #expect(run.status == .success)
    let text = try scratch.read("api/konagen.json")
    #expect(text.contains(#""pages": "api/docs""#) && text.contains(#""output": "Sources/API""#))
    #expect(run.messages.hasSuffix("save pages to api/docs, then run konagen --specs 'api'\n"), "\(run.messages)")
  }

  @Test("No project begins inside the specs of another", arguments: ["mine/specs", "mine/specs/pages"])
  func inside(folder: String) throws {
    let scratch = try Scratch()
    #expect(CapturedRun("init", "-C", "mine", in: scratch.files).status == .success)
    let before = try scratch.tree()
    let run = CapturedRun("init", "-C", folder, in: scratch.files)
    #expect(run.status == .failure)
    #expect(
      run.messages == """
        mine/specs/konagen.json:1:1: error: this folder lies in the specs of a project that has begun [project-begun]
        fix: Work on that project: konagen --project 'mine'
        konagen: 1 error; nothing was written

        """)
    #expect(try scratch.tree() == before)
  }

  @Test("A project may begin beside the specs of another")
  func beside() throws {
    let scratch = try Scratch()
    #expect(CapturedRun("init", "-C", "mine", in: scratch.files).status == .success)
    #expect(CapturedRun("init", "-C", "mine/parts/other", in: scratch.files).status == .success)
    #expect(CapturedRun("init", "-C", "flat", "--specs", ".", in: scratch.files).status == .success)
  }

  @Test("A project that has begun is left alone")
  func again() throws {
    let scratch = try Scratch()
    try scratch.write("{}", to: "specs/konagen.json")
    let run = CapturedRun("init", in: scratch.files)
    #expect(run.status == .failure)
    #expect(
      run.messages.hasPrefix(
        "specs/konagen.json:1:1: error: this file is there already, so the project has begun [project-begun]\n"),
      "\(run.messages)")
    #expect(try scratch.tree() == ["specs/konagen.json": "{}"])
  }
}
