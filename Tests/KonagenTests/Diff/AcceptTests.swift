import Testing

@testable import konagen

@Suite(.enabled(if: GitProject.isPossible, "git is not installed"))
struct AcceptTests {
  private func project() throws -> GitProject {
    let project = try GitProject.ofLockers()
    try project.replace("Min : 4 , Max : 40", with: "Min : 4 , Max : 30", in: "specs/pages/booking-a-locker.txt")
    try project.regenerate()
    return project
  }

  private func review(_ project: GitProject, _ more: String...) -> CapturedRun {
    CapturedRun(["diff", "HEAD"] + more, in: project.scratch.files)
  }

  /// The fingerprint as the Markdown review prints it.
  private func fingerprint(_ project: GitProject) throws -> String {
    let review = review(project, "--format", "markdown").output
    let line = try #require(review.split(separator: "\n").first { $0.contains("fingerprint: `") })
    return String(line.split(separator: "`")[1])
  }

  @Test("What the Markdown review tells people to run accepts the finding, which stays visible and fails nothing")
  func roundTrip() throws {
    let project = try project()
    let help = review(project, "--format", "markdown").output
    #expect(
      help.contains(#"run `konagen diff BASE --accept FINGERPRINT --reason "…"` and commit `specs/accepted.json`"#))
    let accept = review(project, "--accept", try fingerprint(project), "--reason", "Nobody has longer codes.")
    #expect(accept.status == .success, "\(accept.messages)")
    #expect(accept.output == "accepted breaking length-changed POST /api/v1/locker/book#request.code.length\n")
    #expect(accept.messages == "konagen: specs/accepted.json written\n")
    let run = review(project)
    #expect(run.status == .success)
    #expect(run.output.contains("[length-changed]  accepted\n"))
    #expect(run.output.contains("accepted: Nobody has longer codes.\n"))
  }

  @Test("An edit that goes on changing asks for another look, and accepting all drops the stale entry")
  func stale() throws {
    let project = try project()
    _ = review(project, "--accept", try fingerprint(project), "--reason", "Fine.")
    try project.replace("Min : 4 , Max : 30", with: "Min : 4 , Max : 20", in: "specs/pages/booking-a-locker.txt")
    try project.regenerate()
    let run = review(project, "--format", "json")
    #expect(run.status == .failure)
    #expect(run.output.contains("\"acceptance-stale\""))
    #expect(run.output.contains(#""location": { "file": "specs/accepted.json", "line": 4,"#))
    let accept = review(project, "--accept", "all", "--reason", "Fine again.")
    #expect(
      accept.output == """
        accepted breaking length-changed POST /api/v1/locker/book#request.code.length
        dropped acceptance-stale POST /api/v1/locker/book#request.code.length

        """)
    let again = review(project)
    #expect(again.status == .success)
    #expect(again.output.hasSuffix("1 breaking (1 accepted); suggested version: major\n"))
    #expect(review(project, "--accept", "all", "--reason", "x").messages == "konagen: there is nothing to accept\n")
  }

  @Test("Another reason takes the place of the first")
  func anotherReason() throws {
    let project = try project()
    let fingerprint = try fingerprint(project)
    _ = review(project, "--accept", fingerprint, "--reason", "First.")
    _ = review(project, "--accept", fingerprint, "--reason", "Second,", "--reason", "in two lines.")
    let file = try project.scratch.read("specs/accepted.json")
    #expect(!file.contains("First."))
    #expect(file.contains(#""reason": "Second,\nin two lines." }"#))
  }

  static let refused: [([String], String)] = [
    (["--accept", "all"], "--accept needs a --reason"),
    (["--reason", "x"], "--reason is for --accept"),
    (["--accept", "all", "--reason", " . "], "--reason says nothing; tell why the findings may pass"),
    (["--accept", "0000000000000000", "--reason", "x"], "no finding has the fingerprint '0000000000000000'"),
    (
      ["HEAD", "--accept", "all", "--reason", "x"],
      "--accept writes beside the second side, and a revision cannot be changed"
    ),
  ]

  @Test("What cannot be accepted is wrong usage, and nothing is written", arguments: refused)
  func refusal(arguments: [String], message: String) throws {
    let project = try project()
    let before = try project.scratch.tree()
    let run = CapturedRun(["diff", "HEAD"] + arguments, in: project.scratch.files)
    #expect(run.status == .usage)
    #expect(run.messages.hasPrefix("konagen: \(message)\n"), "\(run.messages)")
    #expect(try project.scratch.tree() == before)
  }

  @Test("A damaged accepted.json is an error at its place")
  func damaged() throws {
    let project = try project()
    try project.scratch.write("{ \"formatVersion\": 1, \"accepted\": [ ", to: "specs/accepted.json")
    let run = review(project)
    #expect(run.status == .stale)
    #expect(run.messages.hasPrefix("specs/accepted.json:1:"))
  }
}
