import Diagnostics

/// The git repository in which a project lies.
struct Repository {
  let git: Git
  /// From the top of the work tree to the project's folder, with a final slash; empty where they are the same.
  let prefix: String
  /// Whether the history ends where a clone was cut off.
  let isShallow: Bool

  /// - Parameter wanted: The side of the comparison that asks for the repository, as it was written; `nil` where none was.
  init(of project: Project, for wanted: String?, _ session: inout Session) throws(Stop) {
    do throws(FileFailure) {
      git = Git(world: session.world, folder: try session.world.files.resolve(project.folder))
    } catch {
      session.report(Diagnostic(error))
      throw .reported
    }
    let facts = try git.ask(["rev-parse", "--show-prefix", "--is-shallow-repository"], &session)
    guard facts.status == 0, facts.lines.count >= 2 else {
      let subject = wanted.map { "“\(visibleText($0))” is no folder here, and" } ?? "without a BASE,"
      let isElsewhere = facts.complaint.hasPrefix("not a git repository")
      session.report(
        isElsewhere
          ? Diagnostic(
            .repositoryMissing, "\(subject) there is no git repository to ask for a revision",
            fix: "Name two folders of specs: konagen diff OLD NEW")
          : Diagnostic(.gitUnavailable, "\(subject) git refuses this repository: \(visibleText(facts.complaint))"))
      throw .reported
    }
    prefix = facts.lines[0]
    isShallow = facts.lines[1] == "true"
  }

  /// The objects that names stand for, each `nil` where there is none.
  ///
  /// The names travel by standard input, where none of them can be taken for an option.
  func objects(named names: [String], _ session: inout Session) throws(Stop) -> [String?] {
    let input = names.map { $0 + "\n" }.joined()
    let answer = try git.ask(["cat-file", "--batch-check"], input: Array(input.utf8), &session)
    let lines = answer.lines
    return names.indices.map { index in
      guard index < lines.count else { return nil }
      let words = lines[index].split(separator: " ")
      guard words.count == 3, words[0].utf8.allSatisfy(isHexadecimal), ["commit", "tree"].contains(words[1]) else {
        return nil
      }
      return String(words[0])
    }
  }
}

extension Git {
  /// Runs git, or ends the run where there is none.
  func ask(_ arguments: [String], input: [UInt8] = [], _ session: inout Session) throws(Stop) -> ProcessOutput {
    do throws(ProcessFailure) {
      return try run(arguments, input: input)
    } catch {
      let reason =
        switch error {
        case .missing: "git is not installed"
        case .other(let words): "git cannot be started (\(words))"
        }
      session.report(
        Diagnostic(
          .gitUnavailable, "\(reason), and only it knows what a revision holds",
          fix: "Install git, or name two folders of specs: konagen diff OLD NEW"))
      throw .reported
    }
  }
}

func isHexadecimal(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
