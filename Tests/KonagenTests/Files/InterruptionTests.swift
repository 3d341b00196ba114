import Testing

@testable import konagen

/// A write that fails or dies at each of its steps in turn.
struct InterruptionTests {
  private static let old: [String: [String: String]] = [
    "specs": ["api.json": "old api", "gone.json": "old", "same.json": "same"],
    "code": ["a.swift": "old a", "b.swift": "old b"],
  ]
  private static let new: [String: [String: String]] = [
    "specs": ["api.json": "new api", "more.json": "new", "same.json": "same"],
    "code": ["a.swift": "new a", "b.swift": "new b", "c.swift": "new c"],
  ]
  private static let later: [String: [String: String]] = [
    "specs": ["api.json": "later api"], "code": ["a.swift": "later a", "b.swift": "old b"],
  ]

  private func destinations(_ texts: [String: [String: String]]) -> [Destination] {
    texts.sorted { $0.key < $1.key }.map { destination($0.value, folder: $0.key) }
  }

  private func tree(of texts: [String: [String: String]]) throws -> [String: String] {
    let scratch = try Scratch()
    _ = try write(destinations(texts), in: scratch.files)
    return try scratch.tree()
  }

  private func steps() throws -> Int {
    let scratch = try Scratch()
    _ = try write(destinations(Self.old), in: scratch.files)
    let counting = FaultyFiles(scratch.files)
    _ = try write(destinations(Self.new), in: counting)
    return counting.steps
  }

  @Test("Whatever step fails, the folder is as it was, or says that it is not, and the next run completes it")
  func everyStep() throws {
    let steps = try steps()
    #expect(steps > 15)
    let oldTree = try tree(of: Self.old)
    let newTree = try tree(of: Self.new)
    for fault in FaultyFiles.Fault.allCases {
      for step in 0..<steps {
        let scratch = try Scratch()
        _ = try write(destinations(Self.old), in: scratch.files)
        let failure = #expect(throws: CommitFailure.self) {
          try write(destinations(Self.new), in: FaultyFiles(scratch.files, failingAt: step, fault))
        }
        let tree = try scratch.tree()
        let files = tree.filter { !$0.key.contains("/.") }
        for (file, text) in files {
          #expect(text == oldTree[file] || text == newTree[file], "\(file) after \(fault) at step \(step)")
        }
        if failure?.isPartial == false, fault == .failure { #expect(tree == oldTree, "step \(step)") }
        let isOld = files == oldTree.filter { !$0.key.contains("/.") }
        let isNew = tree == newTree
        if !isOld, !isNew {
          #expect(tree.values.contains { $0.contains("# incomplete") }, "unnoticed mix after \(fault) at step \(step)")
          #expect(failure?.isPartial == true)
        }
        // A later run has other work to do, and still knows its own files without --force.
        let goal = step.isMultiple(of: 2) ? Self.new : Self.later
        #expect(try write(destinations(goal), in: scratch.files) == [], "after \(fault) at step \(step)")
        #expect(try scratch.tree() == self.tree(of: goal), "after \(fault) at step \(step)")
      }
    }
  }

  @Test("A first write that fails leaves nothing behind, not even folders")
  func firstWrite() throws {
    let texts = ["a.swift": "A", "b.swift": "B"]
    // Two folders, two files, two records; the first rename comes after them.
    for step in 0..<7 {
      let scratch = try Scratch()
      let failure = #expect(throws: CommitFailure.self) {
        try write([destination(texts)], in: FaultyFiles(scratch.files, failingAt: step))
      }
      #expect(failure?.isPartial == false)
      #expect(try scratch.files.names(in: "") == [], "step \(step)")
    }
  }
}
