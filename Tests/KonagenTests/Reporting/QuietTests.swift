import PageReader
import PageSamples
import Testing

@testable import konagen

/// A run that prints only errors looks for nothing else, and says and does the same for all that.
struct QuietTests {
  /// What a person confirms, and what stands in the confirmation later.
  enum Confirmation: CaseIterable {
    case none, used, unused, ofNoRule

    /// The rule that the confirmation names in the end.
    fileprivate var rule: String {
      switch self {
      case .none, .used: QuietTests.rule
      case .unused: "path-parameter"
      case .ofNoRule: "path-parametre"
      }
    }
  }

  private static let rule = "items-undocumented"

  @Test("Under --quiet, a run says the errors of a run without it and ends alike", arguments: Confirmation.allCases)
  func errors(confirmation: Confirmation) throws {
    let scratch = try Scratch()
    for page in samplePages(12) { try scratch.write(page.bytes, to: "specs/" + page.file) }
    let found = CapturedRun("--verbose", in: scratch.files)
    if confirmation != .none {
      let place = try #require(firstPlace(in: found.messages))
      let run = CapturedRun("correct", place, "--confirm", Self.rule, "--reason", "It stays open", in: scratch.files)
      try #require(run.status == .success)
      let text = try scratch.read("specs/corrections.json")
      try scratch.write(text.replacing(Self.rule, with: confirmation.rule), to: "specs/corrections.json")
    }
    for mode in [[], ["--strict"]] {
      let all = CapturedRun(["check", "--format", "github"] + mode, in: scratch.files)
      let quiet = CapturedRun(["check", "--format", "github", "--quiet"] + mode, in: scratch.files)
      let errors = all.output.split(separator: "\n").filter { $0.hasPrefix("::error") }
      #expect(quiet.output.split(separator: "\n") == errors, "\(mode)")
      #expect(quiet.status == all.status, "\(mode)")
      let isUnsound = confirmation == .unused || confirmation == .ofNoRule
      #expect(errors.isEmpty == (mode.isEmpty && !isUnsound), "\(mode)")
    }
  }

  /// The place of the first finding of the rule, as its fix names it.
  private func firstPlace(in messages: String) -> String? {
    for line in messages.split(separator: "\n") where line.contains("--confirm \(Self.rule) ") {
      let parts = line.split(separator: "'")
      if parts.count > 1 { return String(parts[1]) }
    }
    return nil
  }
}
