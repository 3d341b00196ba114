import PageReader
import PageSamples
import SeededRandom
import Testing

/// Input that is damaged, hostile or no page: one clear error, no crash.
@Suite struct BadInputTests {
  private let page: [String]

  init() throws { page = try PageFiles.realPages() }

  private func bytes(_ index: Int) throws -> [UInt8] { try PageFiles.source(page[index]).bytes }

  /// Cutting a page anywhere yields an error, or the whole document where only the navigation is cut.
  @Test(arguments: ["minimal", "korean-labels", "damaged-runs"])
  func aFixtureCutAtAnyByteIsAnError(name: String) throws {
    let file = "Tests/Fixtures/Pages/\(name).txt"
    let whole = try PageFiles.source(file).bytes
    for end in whole.indices { expectCut(file, whole, at: end) }
  }

  @Test(arguments: try PageFiles.realPages())
  func aPageCutAtAnyLineIsAnError(file: String) throws {
    let whole = try PageFiles.source(file).bytes
    for end in whole.indices where whole[end] == 0x0A { expectCut(file, whole, at: end + end % 3) }
  }

  private func expectCut(_ file: String, _ whole: [UInt8], at end: Int) {
    let reading = readPage(PageSource(file: file, bytes: Array(whole[..<min(end, whole.count)])))
    let expected = ["page-foreign", "page-truncated", "utf8-invalid"]
    if reading.document == nil, reading.diagnostics.count == 1, expected.contains(reading.ids[0]) { return }
    if reading.document != nil, reading.document == readPage(PageSource(file: file, bytes: whole)).document { return }
    Issue.record("\(file) cut at byte \(end): \(reading.messages)")
  }

  @Test func theEndThatIsMissingIsPointedAt() throws {
    let lines = try PageFiles.lines(page[0]).prefix(177)
    #expect(
      read(Array(lines)).messages == [
        "177: error: the page ends here; expected it to go on to the test console and the list of all endpoints "
          + "[page-truncated]"
      ])
  }

  @Test func anInvalidByteIsLocated() throws {
    var bytes = try bytes(0)
    let place = 260
    bytes[place] = 0xFF
    let reading = readPage(PageSource(file: "x.txt", bytes: bytes))
    #expect(reading.document == nil)
    let line = bytes[..<place].filter { $0 == 0x0A }.count + 1
    #expect(reading.messages == ["\(line): error: the byte 0xFF at offset 260 is no part of UTF-8 text [utf8-invalid]"])
  }

  @Test func theLinesOfTheLargestPageCanBeNumbered() { #expect(largestPage < 1 << 24) }

  /// Text is looked at eight bytes at once: no place in the eight hides a byte, and no neighbour of one is taken for it.
  @Test(arguments: [0x00, 0x1F, 0x7F, 0x20, 0x7E] as [UInt8])
  func aControlCharacterIsFoundInEveryPlaceOfALine(byte: UInt8) {
    for place in 0..<24 {
      var line = Array("abcdefghijklmnopqrstuvwx".utf8)
      line[place] = byte
      let reading = readPage(PageSource(file: "x.txt", bytes: line + [0x0A]))
      let found = reading.diagnostics.first { $0.rule.id == "control-character" }
      #expect(found?.span?.column == ((0x20...0x7E).contains(byte) ? nil : place + 1), "place \(place)")
    }
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80],
    [0xF5], [0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98],
  ])
  func everyMalformedSequenceIsFound(sequence: [UInt8]) throws {
    for rest in [[], Array("\nrest".utf8)] {
      let reading = readPage(PageSource(file: "x.txt", bytes: Array("Konaplate logo\nab".utf8) + sequence + rest))
      #expect(reading.ids == ["utf8-invalid"])
      #expect(reading.diagnostics.first?.span?.line == 2)
      #expect(reading.diagnostics.first?.span?.column == 3)
    }
  }

  @Test(arguments: [
    ("\u{0}", "the control character U+0000"), ("\u{7F}", "the control character U+007F"),
    ("\r", "a carriage return without a line feed"), ("\u{1B}", "the control character U+001B"),
  ])
  func controlCharactersAreLocated(character: String, name: String) throws {
    var lines = try PageFiles.lines(page[0])
    lines[25] += "\(character)x"
    lines[31] += "\(character)x"
    #expect(
      read(lines).messages == [
        "26: error: found \(name) where a page has only text; the file has 1 more like it [control-character]"
      ])
    #expect(read(lines).diagnostics[0].span?.column == 16)
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func utf16IsRecognised(mark: [UInt8]) {
    let letters = "Konaplate logo\n".utf8.flatMap { mark[0] == 0xFF ? [$0, 0] : [0, $0] }
    let reading = readPage(PageSource(file: "x.txt", bytes: mark + letters))
    #expect(reading.messages == ["1: error: the file is saved as UTF-16, expected UTF-8 [utf8-invalid]"])
  }

  @Test func bytesThatAreNoTextExplainTheControlCharactersAmongThem() throws {
    let bytes = Array("Konaplate logo\na".utf8) + [0x00, 0xFF, 0xFF, 0x00]
    #expect(
      readPage(PageSource(file: "x.txt", bytes: bytes)).messages == [
        "2: error: the byte 0xFF at offset 17 is no part of UTF-8 text; the file has 1 more like it [utf8-invalid]"
      ])
  }

  @Test(arguments: ["", "\n", "\n\n \n", "\u{FEFF}", "\u{200B}\n\u{A0}"])
  func anEmptyFileIsNoPage(text: String) {
    #expect(
      read(text).messages == [
        "1: error: this is no documentation page of Konaplate: it holds no text and has none of a page's headings [page-foreign]"
      ])
  }

  @Test func anotherDocumentIsNoPage() {
    #expect(
      read("# Shopping\n\nDescription\n\nmilk\n").messages == [
        "1: error: this is no documentation page of Konaplate: it begins with “# Shopping” and has none of a page's headings "
          + "[page-foreign]"
      ])
  }

  @Test func aHugeFileIsRefusedByItsSize() {
    let source = PageSource(file: "dump.txt", bytes: [UInt8](repeating: 0x41, count: 100 << 20))
    let reading = readPage(source)
    #expect(
      reading.messages == ["1: error: the file has 104857600 bytes, a page at most 8388608 [page-too-large]"])
  }

  /// Each takes time in proportion to its size; quadratic reading would not come to an end.
  @Test(arguments: [
    "", "a", "\n", "a\n", "CI\n", "string\n", "string\nRequired\n", "\u{E40}\u{20AC}", "Length : 1\n", "200\n",
    "Error code\n", "Message\n", "Description\n", "200 - x\n", "Version: v1\n", "\u{A0}\n", "Request Headers\n",
    "Show All\n",
    "true\n", "Encrypted|\n", "x\nstring\nRequired\n\n", "•",
  ])
  func repeatedTextsAreReadInLinearTime(text: String) throws {
    let filler = String(repeating: text, count: 50_000 / max(1, text.utf8.count))
    let lines = try PageFiles.lines(page[0])
    for position in [0, 14, 20, 33, 38, 140, 180, 221, 234] {
      var changed = lines
      changed.insert(filler, at: position)
      let reading = read(changed)
      #expect(reading.document != nil || !reading.diagnostics.isEmpty)
      #expect(reading.diagnostics.count <= 102)
    }
  }

  @Test func aLongLineIsKeptWhole() throws {
    var lines = try PageFiles.lines(page[0])
    lines[20] = String(repeating: "긴 설명 ", count: 500_000)
    #expect(read(lines).document?.description == [PageText(lines[20])])
  }

  /// Random changes of random bytes: whatever comes out, nothing crashes, and a document comes only without errors.
  @Test(arguments: 0..<8)
  func randomDamageNeverCrashes(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      var bytes = try bytes(random.number(0...4))
      for _ in 0..<random.number(1...20) {
        let place = random.number(0...(bytes.count - 1))
        switch random.number(0...3) {
        case 0: bytes[place] = UInt8(random.number(0...255))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8(random.pick([0x0A, 0x20, 0xE0, 0xB8, 0x80, 0x3A])), at: place)
        default:
          let end = min(bytes.count, place + random.number(1...200))
          bytes.insert(contentsOf: bytes[place..<end], at: random.number(0...(bytes.count - 1)))
        }
      }
      let reading = readPage(PageSource(file: "x.txt", bytes: bytes))
      #expect((reading.document == nil) == reading.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
    }
  }
}
