import PageReader
import SeededRandom
import SpecModel
import Testing

@testable import SpecAssembly

/// Descriptions that no author would write: nothing crashes, and every line is kept.
struct HostileInputTests {
  private static let pieces = [
    "-", "•", " ", "\u{A0}", "\u{200B}", ":", "=", "：", "(", ")", "((", ",", ".", "\"", "“", "”", "'", "A", "01",
    "true",
    "Default", "Format", "Unit", "Condition field", "조건 필드", "기본값", "형식", "단위", "if", "when", "is", "and", "경우", "필수",
    "이면서",
    "값이", "YYYYMMDD", "xxxxxxx", "30초", "Required", "[X_item content]", "cardInfo.oldCardNo", "...", "😀", "\u{0}", "\t",
    "é",
    "\u{FEFF}", "1,000", "-1", "99999999999999999999999", "http://x", "_item",
  ]

  @Test func `any line is read without a crash and kept`() {
    let seed: UInt64 = 20_240_611
    var generator = SeededRandom(seed: seed)
    let types = PageFieldType.allCases
    for round in 0..<4000 {
      let lines = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (0..<Int.random(in: 0...9, using: &generator)).map { _ in
          Self.pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
      var page = field("x", types.randomElement(using: &generator) ?? .string)
      page.presence.value = PagePresence.allCases.randomElement(using: &generator) ?? .optional
      page.constraint =
        [nil, Labelled(.length("2")), Labelled(.bounds(min: "1", max: "4"))]
        .randomElement(using: &generator) ?? nil
      page.description = lines.map { PageText($0) }
      let (interpreted, _) = interpret(page)
      #expect(interpreted.description == lines.compactMap { keptText($0) }, "seed \(seed), round \(round): \(lines)")
      let spec = assemble([
        PageReading(document: document(request: [page, field("A")]), ledger: Ledger(file: "p.txt"), diagnostics: [])
      ]).uncorrected
      #expect(spec.endpoints.count == 1)
    }
  }

  @Test func `one long line takes time in proportion`() {
    let started = ContinuousClock.now
    for piece in ["(0: a, \"x\" is \"y\" 경우 필수 - ", "“ 경우 필수", "Required if ' ", "(((((:", "A: 1, ", "x.x.", ")("] {
      let long = String(repeating: piece, count: 200_000 / piece.utf8.count)
      _ = interpret(field("x", .string, .conditional, long, "- Format : " + long, "Default : " + long, long + ": y"))
      var evidence = NestingEvidence()
      evidence.add(sentence: long)
    }
    // Seconds even in an unoptimised build on a busy machine; what grows with the square takes hours.
    #expect(ContinuousClock.now - started < .seconds(60))
  }
}
