import PageSamples
import Testing

@testable import konagen

/// A run that shows the first findings of each rule counts the others without putting them together.
@Suite("What a run shows of many findings")
struct ShownFindingsTests {
  @Test("A run shows the first twenty warnings of each rule that --verbose shows, in that order, and counts as many")
  func first() throws {
    let scratch = try Scratch()
    for page in samplePages(40) { try scratch.write(page.bytes, to: "specs/" + page.file) }
    let all = CapturedRun("--verbose", in: scratch.files)
    let some = CapturedRun("--force", in: scratch.files)
    var counts: [Substring: Int] = [:]
    let first = warnings(in: all.messages).filter { line in
      counts[rule(of: line), default: 0] += 1
      return counts[rule(of: line), default: 0] <= 20
    }
    #expect(warnings(in: some.messages) == first)
    let omitted = counts.filter { $0.value > 20 }
    #expect(omitted.keys.contains("[code-message-differs]"))
    for (rule, count) in omitted { #expect(some.messages.contains("\(count - 20) more \(rule)")) }
    #expect(some.messages.contains("(\(counts.values.reduce(0, +)) warnings)"))
  }

  private func warnings(in messages: String) -> [Substring] {
    messages.split(separator: "\n").filter { $0.contains(": warning: ") }
  }

  /// The rule's id in its brackets, with which the message ends.
  private func rule(of line: Substring) -> Substring { line.lastIndex(of: "[").map { line[$0...] } ?? line }
}
