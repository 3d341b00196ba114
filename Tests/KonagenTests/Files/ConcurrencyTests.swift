import Foundation
import Testing

@testable import konagen

/// Runs as processes of their own that meet each other or are killed.
@Suite(.serialized)
struct ConcurrencyTests {
  @Test("A run waits for another that holds the folder, and says so; a check beside a reader does not wait")
  func waiting() throws {
    let scratch = try Scratch.ofProject()
    var held: FolderLock? = try scratch.files.lock("specs", .shared) {}
    #expect(try ToolProcess("check", in: scratch).finish().status == 0)
    let run = try ToolProcess(in: scratch)
    #expect(run.firstMessages() == "konagen: waiting for another run to finish\n")
    #expect(run.isRunning)
    withExtendedLifetime(held) {}
    held = nil
    #expect(run.finish().status == 0)
  }

  @Test("Many runs at once leave what one would")
  func many() throws {
    let scratch = try Scratch.ofSources()
    let runs = try (0..<6).map { _ in try ToolProcess(in: scratch) }
    for run in runs {
      let (status, messages) = run.finish()
      #expect(status == 0, "\(messages)")
    }
    #expect(try scratch.tree() == Scratch.ofProject().tree())
  }

  @Test("A run killed at any time leaves whole files, marks a mix, and the next run completes it")
  func killed() throws {
    let scratch = try manyPages()
    let old = try scratch.tree()
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/specs/pages") {
      let page = try scratch.read("specs/pages/" + name)
      try scratch.write(page.replacing("Max : 9999999999999999999", with: "Max : 99999999"), to: "specs/pages/" + name)
    }
    let pages = try scratch.tree().filter { $0.key.hasPrefix("specs/pages/") }
    let start = ContinuousClock.now
    #expect(try ToolProcess("--quiet", in: scratch).finish().status == 0)
    let duration = start.duration(to: .now)
    let new = try scratch.tree()
    let changed = Set(new.keys).filter { old[$0] != nil && new[$0] != old[$0] && pages[$0] == nil }
    #expect(changed.count > 10)

    let rounds = 10
    for round in 0..<rounds {
      for file in changed { try scratch.write(old[file] ?? "", to: file) }
      let run = try ToolProcess("--quiet", in: scratch)
      // The first half of a run only reads.
      Thread.sleep(forTimeInterval: (duration * (rounds + round) / (2 * rounds)) / .seconds(1))
      run.kill()
      _ = run.finish()
      let tree = try scratch.tree()
      var isOld = true
      var isNew = true
      for file in changed where !file.hasSuffix(Manifest.fileName) {
        isOld = isOld && tree[file] == old[file]
        isNew = isNew && tree[file] == new[file]
        #expect(tree[file] == old[file] || tree[file] == new[file], "\(file) is torn in round \(round)")
      }
      if !isOld, !isNew {
        let manifests = tree.filter { $0.key.hasSuffix(Manifest.fileName) }
        #expect(manifests.values.contains { $0.contains("# incomplete") }, "unnoticed mix in round \(round)")
      }
      let (status, messages) = try ToolProcess("--quiet", in: scratch).finish()
      #expect(status == 0, "round \(round): \(messages)")
      #expect(try scratch.tree() == new, "round \(round)")
    }
  }

  /// A project of ten pages, made of the committed ones under other paths, with its specs and library.
  private func manyPages() throws -> Scratch {
    let scratch = try Scratch()
    for name in try Repository.names(in: "specs/pages") {
      let page = try Repository.read("specs/pages/" + name)
      for copy in 1...2 {
        try scratch.write(
          page.replacing("\n/api/v1/", with: "\n/api/v1/copy\(copy)/"), to: "specs/pages/\(copy)-\(name)")
      }
    }
    let (status, messages) = try ToolProcess("--quiet", in: scratch).finish()
    try #require(status == 0, "\(messages)")
    return scratch
  }
}
