import Foundation
import Testing

@testable import konagen

/// `make hooks`.
@Suite(.enabled(if: Program.areThere("git", "make", "sh"), "git, make or sh is not there"))
struct HookTests {
  static let page = "specs/pages/modification-of-the-cards-state.txt"

  @Test("A commit whose pages and spec differ is refused; what is not staged does not matter")
  func stale() throws {
    let checkout = try GitCheckout()
    let installed = try checkout.make("hooks")
    #expect(installed.output == ".git/hooks/pre-commit runs make check-staged\n")

    try checkout.replace("Max : 7", with: "Max : 8", in: Self.page)
    try checkout.write("A note.\n", to: "NOTES.md")
    #expect(try checkout.git("add", "NOTES.md").status == 0)
    let beside = try checkout.git("commit", "--quiet", "--message", "Note")
    #expect(beside.status == 0, "\(beside.output)")

    let refused = try checkout.git("commit", "--quiet", "--all", "--message", "Change a page")
    #expect(refused.status != 0)
    #expect(refused.output.contains("specs/endpoints/post-api-v1-card-status.json"))
    #expect(refused.output.contains("[output-stale]"))

    // Staged is the whole change; the folder holds another one by now.
    #expect(try checkout.make().status == 0)
    #expect(try checkout.git("add", ".").status == 0)
    try checkout.replace("Max : 8", with: "Max : 9", in: Self.page)
    let whole = try checkout.git("commit", "--quiet", "--message", "Change a page")
    #expect(whole.status == 0, "\(whole.output)")
  }

  @Test("A hook of somebody else's stays as it is; ours is replaced")
  func foreign() throws {
    let checkout = try GitCheckout()
    #expect(try checkout.make("hooks").status == 0)
    #expect(try checkout.make("hooks").status == 0)
    try checkout.write("#!/bin/sh\nexit 0\n", to: ".git/hooks/pre-commit")
    let refused = try checkout.make("hooks")
    #expect(refused.status != 0)
    #expect(refused.output.contains("let it run 'make check-staged'"))
    #expect(try checkout.read(".git/hooks/pre-commit") == "#!/bin/sh\nexit 0\n")
  }
}
