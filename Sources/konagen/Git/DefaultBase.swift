import Diagnostics

/// The commit at which the history of HEAD left the main branch.
struct DefaultBase {
  var commit: String
  /// The main branch, as a person calls it.
  var branch: String
}

extension Repository {
  /// Finds what a comparison without a BASE begins with.
  func defaultBase(_ session: inout Session) throws(Stop) -> DefaultBase {
    let branches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"]
    let names = branches.map { ($0.hasPrefix("origin/") ? "refs/remotes/" : "refs/heads/") + $0 + "^{commit}" }
    let commits = try objects(named: names + ["HEAD^{commit}"], &session)
    guard let head = commits[branches.count] else {
      session.report(
        Diagnostic(
          .baseUndetermined, "there is no commit yet to compare with",
          fix: "Commit first, or name a folder of specs: konagen diff FOLDER"))
      throw .reported
    }
    guard
      let (branch, main) = zip(branches, commits).lazy.compactMap({ name, commit in commit.map { (name, $0) } }).first
    else {
      try fail("this clone knows no main branch (\(branches.joined(separator: ", ")))", &session)
    }
    let answer = try git.ask(["merge-base", main, head], &session)
    guard answer.status == 0, let base = answer.lines.first, base.utf8.allSatisfy(isHexadecimal) else {
      try fail(
        "HEAD and \(branch) have no commit in common" + (isShallow ? ", as far as this shallow clone reaches" : ""),
        &session)
    }
    return DefaultBase(commit: base, branch: branch)
  }

  private func fail(_ message: String, _ session: inout Session) throws(Stop) -> Never {
    session.report(
      Diagnostic(
        .baseUndetermined, message,
        fix: isShallow
          ? "Fetch the history with 'git fetch --unshallow', or name a base: konagen diff BASE"
          : "Name a base: konagen diff BASE"))
    throw .reported
  }
}
