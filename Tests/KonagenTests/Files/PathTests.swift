import Testing

@testable import konagen

struct PathTests {
  @Test(
    "Paths join by their letters",
    arguments: [
      ("", "a", "a"), ("a", "b/c", "a/b/c"), ("a/", "b", "a/b"), ("a", "/b", "/b"), ("a", "", "a"), (".", "b", "b"),
    ])
  func join(folder: String, path: String, joined: String) { #expect(joinPath(folder, path) == joined) }

  @Test(
    "A path without detours",
    arguments: [
      ("a/./b//c/", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("a/../../b", "../b"), ("/../a", "/a"), (".", ""),
      ("./a", "a"),
    ])
  func normalise(path: String, normalised: String) { #expect(normalisePath(path) == normalised) }

  @Test(
    "A path lies within a folder by whole components",
    arguments: [
      ("a/b", "a", true), ("a", "a", true), ("ab", "a", false), ("a", "", true), ("../a", "", false), ("/a", "", false),
      ("/a", "/", true),
    ])
  func within(path: String, folder: String, isInside: Bool) { #expect(isPath(path, within: folder) == isInside) }
}
