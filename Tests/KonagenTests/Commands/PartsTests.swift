import Testing

@testable import konagen

/// Generating into a fixed number of files.
struct PartsTests {
  @Test("The folder holds that many files, and no other of konagen's")
  func files() throws {
    let scratch = try Scratch.ofProject()
    let run = CapturedRun("generate", "--parts", "2", in: scratch.files)
    #expect(run.status == .success, "\(run.messages)")
    #expect(
      try scratch.tree().keys.filter { $0.hasPrefix("Generated/") }.sorted() == [
        "Generated/Konaplate/.konagen-manifest", "Generated/Konaplate/KonagenPart1.swift",
        "Generated/Konaplate/KonagenPart2.swift",
      ])
  }

  @Test("Only generate divides files, into one of the numbers that help lists")
  func usage() {
    #expect(CapturedRun("generate", "--parts", "3").status == .usage)
    #expect(CapturedRun("check", "--parts", "2").status == .usage)
  }
}
