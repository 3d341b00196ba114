import Testing

@testable import konagen

struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, limit: Int = 100) -> [String] {
    unifiedDiff(Array(old.utf8), Array(new.utf8), limit: limit)
  }

  @Test("Equal texts have no difference") func equal() { #expect(diff("a\nb\n", "a\nb\n") == []) }

  @Test("A changed line stands among three that are the same")
  func change() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
    let new = "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"
    #expect(diff(old, new) == ["@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8"])
  }

  @Test("Distant changes get a hunk each, near ones share one")
  func hunks() {
    let old = (1...20).map(String.init).joined(separator: "\n") + "\n"
    let new = old.replacing("\n2\n", with: "\ntwo\n").replacing("\n18\n", with: "\n").replacing("\n5\n", with: "\n")
    #expect(
      diff(old, new) == [
        "@@ -1,8 +1,7 @@", " 1", "-2", "+two", " 3", " 4", "-5", " 6", " 7", " 8",
        "@@ -15,6 +14,5 @@", " 15", " 16", " 17", "-18", " 19", " 20",
      ])
  }

  @Test("From nothing and to nothing")
  func empty() {
    #expect(diff("", "a\nb\n") == ["@@ -0,0 +1,2 @@", "+a", "+b"])
    #expect(diff("a\nb\n", "") == ["@@ -1,2 +0,0 @@", "-a", "-b"])
  }

  @Test("A long difference is cut and counted")
  func limit() { #expect(diff("", "a\nb\nc\nd\n", limit: 2) == ["@@ -0,0 +1,4 @@", "+a", "... 3 lines more"]) }

  @Test("The first line that differs", arguments: [("a\nb\n", "a\nc\n", 2), ("a\n", "a\nb\n", 1), ("", "a\n", 1)])
  func first(old: String, new: String, line: Int) {
    #expect(firstDifference(Array(old.utf8), Array(new.utf8)) == line)
  }
}
