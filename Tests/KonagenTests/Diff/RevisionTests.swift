import Foundation
import Testing

@testable import konagen

/// Revisions that are not there, and repositories that would rather do something else than be read.
@Suite(.enabled(if: GitProject.isPossible, "git is not installed"))
struct RevisionTests {
  static let refused: [([String], konagen.ExitStatus, String)] = [
    (["--", "-x"], .usage, "konagen: '-x' is neither a folder nor a revision: no revision starts with a hyphen\n"),
    (["--output=x", "--", "--upload-pack=x"], .usage, "konagen: '--upload-pack=x' is neither a folder nor a revision"),
    ([""], .usage, "konagen: a side of a comparison is a folder or a git revision, not “”\n"),
    (["HEAD\nHEAD"], .usage, "konagen: a side of a comparison is a folder or a git revision, not “HEAD␊HEAD”\n"),
    ([":specs"], .usage, "konagen: ':specs' names no revision before its colon\n"),
    (["main..HEAD"], .usage, "konagen: 'main..HEAD' is a range; name its two ends: konagen diff main HEAD\n"),
    (["...topic"], .usage, "konagen: '...topic' is a range; name its two ends: konagen diff HEAD topic\n"),
    (
      ["origin/main"], .stale,
      """
      error: “origin/main” is neither a folder here nor a revision of this repository [revision-unknown]
      fix: Fetch it if it exists elsewhere, or see 'git branch --all'
      konagen: 1 error

      """
    ),
    (["nowhere:specs"], .stale, "error: this repository has no revision “nowhere” [revision-unknown]\n"),
    (
      ["HEAD:specs/api.json"], .stale,
      "HEAD:specs/api.json/api.json:1:1: error: this revision holds no spec in “specs/api.json”"
    ),
    (["HEAD:../outside"], .stale, "HEAD:../outside/api.json:1:1: error: this revision holds no spec"),
    (["HEAD", "Generated"], .stale, "Generated/api.json:1:1: error: the spec has no api.json [api-file-missing]\n"),
  ]

  @Test("What cannot be compared is said clearly", arguments: refused)
  func refusal(arguments: [String], status: konagen.ExitStatus, message: String) throws {
    let project = try GitProject.ofLockers()
    let run = CapturedRun(["diff"] + arguments, in: project.scratch.files)
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(run.messages.hasPrefix(message), "\(run.messages)")
  }

  @Test("Beside the project, a comparison names the project and nothing else", arguments: [[], ["HEAD"]])
  func subfolder(operands: [String]) throws {
    let project = try GitProject.ofLockers()
    let run = CapturedRun(["diff", "-C", "specs/pages"] + operands, in: project.scratch.files)
    #expect(run.status == .stale)
    #expect(
      run.messages == """
        specs/pages:1:1: error: no project is here: none of specs/pages/specs/konagen.json, specs/pages/specs/pages, \
        specs/pages/specs/api.json is there [project-missing]
        fix: Begin a project: konagen init --project 'specs/pages'
        konagen: 1 error

        """)
  }

  @Test("Folders of specs are compared wherever they are named from")
  func foldersFromElsewhere() throws {
    let project = try GitProject.ofLockers()
    let run = CapturedRun("diff", "-C", "specs/pages", "..", "..", in: project.scratch.files)
    #expect(run.status == .success, "\(run.messages)")
  }

  @Test("An error in a revision's file is shown in that revision's file")
  func errorInside() throws {
    let project = try GitProject.ofLockers()
    let api = try project.scratch.read("specs/api.json")
    try project.scratch.write("{", to: "specs/api.json")
    try project.commit("Broken")
    try project.scratch.write(api, to: "specs/api.json")
    let run = CapturedRun("diff", "HEAD", in: project.scratch.files)
    #expect(run.status == .stale)
    #expect(run.messages.hasPrefix("HEAD:specs/api.json:1:2: error: "), "\(run.messages)")
  }

  @Test("A link among a revision's files is not followed")
  func link() throws {
    let project = try GitProject.ofLockers()
    try project.scratch.remove("specs/api.json")
    try project.scratch.link("specs/api.json", to: "/etc/hostname")
    try project.commit("Linked")
    let run = CapturedRun("diff", "HEAD", "HEAD~1", in: project.scratch.files)
    #expect(run.status == .stale)
    #expect(run.messages.contains("HEAD:specs/api.json:1:1: error: this is no regular file"), "\(run.messages)")
  }

  @Test("Where git is not installed, two folders can still be compared")
  func noGit() throws {
    let project = try GitProject.ofLockers()
    let run = CapturedRun(["diff", "HEAD"], in: project.scratch.files, processes: NoProcesses())
    #expect(run.status == .stale)
    #expect(
      run.messages.hasPrefix("error: git is not installed, and only it knows what a revision holds [git-unavailable]\n")
    )
    let folders = CapturedRun(["diff", "specs", "specs"], in: project.scratch.files, processes: NoProcesses())
    #expect(folders.output == "No differences\n")
  }

  @Test("Outside of a repository, and before the first commit, there is nothing to compare with")
  func noHistory() throws {
    let scratch = try Scratch.ofProject()
    let outside = CapturedRun("diff", in: scratch.files)
    #expect(outside.status == .stale)
    #expect(outside.messages.contains("there is no git repository to ask for a revision [repository-missing]"))
    try GitProject.git(["-C", scratch.path, "init", "--quiet"])
    let unborn = CapturedRun("diff", in: scratch.files)
    #expect(unborn.status == .stale)
    #expect(
      unborn.messages == """
        error: there is no commit yet to compare with [base-undetermined]
        fix: Commit first, or name a folder of specs: konagen diff FOLDER
        konagen: 1 error

        """)
  }

  @Test("A shallow clone says what it lacks")
  func shallow() throws {
    let project = try GitProject.ofLockers()
    try project.git("commit", "--quiet", "--allow-empty", "--message", "Second")
    try project.git("checkout", "--quiet", "-b", "topic")
    try project.git("commit", "--quiet", "--allow-empty", "--message", "Third")
    let clone = try Scratch()
    try GitProject.git(["clone", "--quiet", "--depth=1", "file://" + project.scratch.path, clone.path])
    let behind = CapturedRun("diff", "HEAD~2", in: clone.files)
    #expect(behind.status == .stale)
    #expect(behind.messages.contains("[revision-unknown]"))
    #expect(
      behind.messages.contains("fix: This clone is shallow: fetch the history behind it with 'git fetch --unshallow'"))
    try GitProject.git(["-C", clone.path, "update-ref", "-d", "refs/remotes/origin/HEAD"])
    let base = CapturedRun("diff", in: clone.files)
    #expect(base.status == .stale)
    #expect(base.messages.contains("this clone knows no main branch (origin/HEAD, origin/main,"))
    try GitProject.git(["-C", clone.path, "fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main"])
    let apart = CapturedRun("diff", in: clone.files)
    #expect(
      apart.messages.contains("HEAD and origin/main have no commit in common, as far as this shallow clone reaches"))
  }

  @Test("A partial clone is not completed")
  func partial() throws {
    let project = try GitProject.ofLockers()
    try project.git("config", "uploadpack.allowFilter", "true")
    let clone = try Scratch()
    try GitProject.git(
      ["clone", "--quiet", "--no-checkout", "--filter=blob:none", "file://" + project.scratch.path, clone.path])
    let run = CapturedRun("diff", "HEAD", "HEAD", in: clone.files)
    #expect(run.status == .stale)
    #expect(
      run.messages.contains("HEAD:specs:1:1: error: git cannot hand over this revision’s files"), "\(run.messages)")
    #expect(run.messages.contains("[revision-incomplete]"))
  }

  @Test("Nothing that a repository configures is run")
  func hostileConfiguration() throws {
    let project = try GitProject.ofLockers()
    let marker = project.scratch.path + "/marker"
    try project.scratch.write("#!/bin/sh\ntouch '\(marker)'\ncat\n", to: "run.sh")
    let script = project.scratch.path + "/run.sh"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    try project.scratch.write("*.json diff=run filter=run\n*.txt diff=run filter=run\n", to: ".gitattributes")
    for key in ["core.pager", "core.fsmonitor", "diff.run.textconv", "diff.external", "core.editor", "alias.ls-tree"] {
      try project.git("config", key, key.hasPrefix("alias") ? "!" + script : script)
    }
    try project.scratch.createFolder("hooks")
    for hook in ["post-checkout", "post-index-change", "reference-transaction"] {
      try project.scratch.write("#!/bin/sh\ntouch '\(marker)'\n", to: "hooks/" + hook)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: project.scratch.path + "/hooks/" + hook)
    }
    try project.git("config", "core.hooksPath", project.scratch.path + "/hooks")
    try? FileManager.default.removeItem(atPath: marker)
    let run = CapturedRun(
      "diff", "HEAD", in: project.scratch.files, variables: ["GIT_DIR": "/nowhere", "PAGER": script])
    #expect(run.output == "No differences\n", "\(run.messages)")
    #expect(!FileManager.default.fileExists(atPath: marker))
  }

  @Test("What the caller's environment says about git does not reach it, and a spec costs few runs")
  func environment() throws {
    let project = try GitProject.ofLockers()
    let processes = RecordingProcesses()
    let variables = ["GIT_DIR": "/nowhere", "GIT_CONFIG_COUNT": "1", "HOME": "/nowhere"]
    _ = CapturedRun(["diff", "HEAD"], in: project.scratch.files, processes: processes, variables: variables)
    #expect(processes.requests.count == 4)
    for request in processes.requests {
      #expect(request.program == "git")
      #expect(request.environment.contains("HOME=/nowhere"))
      #expect(!request.environment.contains { $0.hasPrefix("GIT_DIR") || $0.hasPrefix("GIT_CONFIG") })
      #expect(request.environment.contains("GIT_ALLOW_PROTOCOL=none"))
    }
  }
}

/// A machine without any program.
struct NoProcesses: ProcessRunner {
  func run(_ request: ProcessRequest) throws(ProcessFailure) -> ProcessOutput { throw .missing }
}

/// The machine's processes, with a record of what was asked of them.
final class RecordingProcesses: ProcessRunner {
  private(set) var requests: [ProcessRequest] = []

  func run(_ request: ProcessRequest) throws(ProcessFailure) -> ProcessOutput {
    requests.append(request)
    return try SystemProcesses().run(request)
  }
}
