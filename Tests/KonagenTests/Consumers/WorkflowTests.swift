import Foundation
import Testing

@testable import konagen

/// The workflow for continuous integration, read as text.
struct WorkflowTests {
  static func lines() throws -> [Substring] {
    try Repository.read(".github/workflows/konagen.yml").split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The shell script of a step, without its indentation.
  static func script(ofStep name: String) throws -> String {
    let lines = try lines()
    let step = try #require(lines.firstIndex { $0.hasSuffix("- name: \(name)") })
    let run = try #require(lines[step...].firstIndex { $0.hasSuffix("run: |") })
    let indentation = lines[run].prefix { $0 == " " }.count
    return lines[(run + 1)...].prefix { $0.prefix { $0 == " " }.count > indentation }.joined(separator: "\n")
  }

  @Test("No action but checkout is used, and no step's script is put together from an event's text")
  func trust() throws {
    let uses = try Self.lines().filter { $0.contains("uses:") }
    #expect(!uses.isEmpty)
    #expect(uses.allSatisfy { $0.contains("uses: actions/checkout@v") })
    let step = try Self.script(ofStep: "Review the API")
    #expect(!step.contains("${{"))
    #expect(try Self.lines().filter { $0.contains(" run: ") }.allSatisfy { !$0.contains("${{") })
  }

  @Test("The goals that it makes are there")
  func goals() throws {
    let makefile = try Repository.read("Makefile")
    let goals = try Self.lines().filter { $0.contains("run: make ") }.compactMap { $0.split(separator: " ").last }
    #expect(goals == ["check", "test"])
    for goal in goals { #expect(makefile.contains("\n.PHONY: \(goal)\n")) }
  }

  @Test(
    "The review goes to the summary, and annotations stand at the lines of the spec that break callers",
    .enabled(if: Program.areThere("git", "make", "bash"), "git, make or bash is not there"))
  func review() throws {
    let checkout = try GitCheckout()
    try checkout.replace("Max : 7", with: "Max : 6", in: HookTests.page)
    #expect(try checkout.make().status == 0)
    let variables = ["BASE": "HEAD", "GITHUB_STEP_SUMMARY": checkout.path + "/summary.md"]
    let review = try checkout.bash(try Self.script(ofStep: "Review the API"), variables: variables)
    #expect(review.status == 1)
    #expect(review.output.contains("::error file=specs/endpoints/post-api-v1-card-status.json,line="))
    #expect(try checkout.read("summary.md").contains("length-changed"))
  }

  @Test(
    "Nothing to review is no failure",
    .enabled(if: Program.areThere("git", "make", "bash"), "git, make or bash is not there"))
  func nothing() throws {
    let checkout = try GitCheckout()
    let variables = ["BASE": "HEAD", "GITHUB_STEP_SUMMARY": checkout.path + "/summary.md"]
    let review = try checkout.bash(try Self.script(ofStep: "Review the API"), variables: variables)
    #expect(review.status == 0, "\(review.output)")
    #expect(review.output == "")
  }
}
