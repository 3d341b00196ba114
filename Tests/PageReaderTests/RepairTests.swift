import PageReader
import PageSamples
import SeededRandom
import Testing

@Suite struct RepairTests {
  /// A line of a field's description on an otherwise undamaged page, as the document has it.
  private func line(_ text: String, beside other: String = "plain") -> (text: String?, reading: PageReading) {
    let reading = read(page(text, other))
    return (reading.document?.requestParameters.fields[0].description[0].text, reading)
  }

  private func page(_ text: String, _ other: String = "plain") -> String {
    renderPage(
      PageDocument(
        title: "Card", mode: Labelled(.sync), version: Labelled("v1"), versions: [Labelled("v1")], method: "POST",
        path: "/a", requestHeaders: PageSection(fields: [field("h", "header")]),
        requestParameters: PageSection(fields: [field("x", text), field("y", other)]),
        results: [PageResult(status: 200, code: "000_000", message: "m", description: "d")],
        selectedTestCase: PageTestCase(status: 200, label: "l")))
  }

  private func field(_ name: String, _ text: String) -> PageField {
    PageField(name: name, type: .string, presence: Labelled(.required), description: [PageText(text)])
  }

  @Test func everyHangulSyllableComesBack() {
    let syllables = (0xAC00...0xD7A3).compactMap { Unicode.Scalar($0) }
    for start in stride(from: 0, to: syllables.count, by: 400) {
      let text = String(String.UnicodeScalarView(syllables[start..<min(start + 400, syllables.count)]))
      let (found, reading) = line(WrongDecoding.damage(text))
      #expect(found == text)
      #expect(reading.diagnostics == [])
      // Damaging what was repaired gives the page on disk back, character by character.
      #expect(reading.repairs.count == text.unicodeScalars.count)
      for repair in reading.repairs { #expect(WrongDecoding.damage(String(repair.repaired)) == repair.damaged) }
    }
  }

  /// A single syllable among plain text, beside hard evidence on another line: also those made of Thai letters alone.
  @Test func everyHangulSyllableComesBackAlone() {
    let evidence = WrongDecoding.damage("Owner’s")
    for value in stride(from: 0xAC00, through: 0xD7A3, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a \(scalar) b"
      let found = line(WrongDecoding.damage(text), beside: evidence).text
      if found != text { Issue.record("U+\(String(value, radix: 16)): \(found ?? "no document")") }
    }
  }

  @Test(arguments: Array("’‘“”…–—•·※①②ⓘ→←「」『』（）：％、。～℃™®©°±×÷\u{200B}\u{A0}\u{FEFF}★☆■□▶✓🙂中文字あア"))
  func everyMarkComesBack(mark: Character) {
    let text = "a \(mark)b"
    #expect(line(WrongDecoding.damage(text), beside: WrongDecoding.damage("Owner’s")).text == text)
  }

  @Test func koreanSentencesComeBackWithTheirBlanksAndMarks() {
    let text = "  • 카드 번호\u{A0}(16자리) – “회원”의 카드…"
    #expect(line(WrongDecoding.damage(text)).text == text)
  }

  @Test func damageOnOneRunIsRepairedBesideIntactCharacters() {
    #expect(line("  • 카드\u{A0}" + WrongDecoding.damage("번호") + " – 끝").text == "  • 카드\u{A0}번호 – 끝")
  }

  @Test(arguments: [
    "ภาษาไทย", "สวัสดีครับ", "โรงพยาบาล", "เครื่องคอมพิวเตอร์", "ไกด์", "ศุกร์", "“ศุกร์” – จันทร์…", "ไทย\u{A0}ไทย", "ราคา ๑๐๐ บาท",
    "ศุกร์\u{A0}กก", "ก็", "น้ำ", "เมือง", "ใจ", "ป้ายกก", "ร์กก", "• ไทย", "‘ไทย’",
  ])
  func genuineThaiIsLeftAlone(text: String) {
    let alone = line(text)
    #expect(alone.text == text)
    #expect(alone.reading.repairs == [])
    #expect(alone.reading.diagnostics == [])
  }

  @Test(arguments: [
    "ภาษาไทย", "สวัสดีครับ", "โรงพยาบาล", "เครื่องคอมพิวเตอร์", "“ศุกร์” – จันทร์…", "ราคา ๑๐๐ บาท", "ไทย\u{A0}ไทย",
  ])
  func genuineThaiIsLeftAloneOnADamagedPage(text: String) {
    let (found, reading) = line(text, beside: WrongDecoding.damage("Owner’s 카드"))
    #expect(found == text)
    #expect(reading.repairs.count == 3)
  }

  @Test func undamagedPagesHaveNoRepairs() throws {
    for name in try PageFiles.realPages() where !name.hasSuffix("discarding-a-card.txt") {
      #expect(readPage(try PageFiles.source(name)).repairs == [])
    }
  }

  @Test func repairsAreRecordedWhereTheyStandOnDisk() {
    let reading = line("a " + WrongDecoding.damage("카’") + "b").reading
    #expect(
      reading.repairs == [
        PageRepair(line: 41, column: 3, damaged: "์นด", repaired: "카"),
        PageRepair(line: 41, column: 6, damaged: "โ€™", repaired: "’"),
      ])
  }

  @Test func aLineOfFactsThatLostCharactersIsAnError() {
    let reading = line("a " + WrongDecoding.damage("회원 카드", strippingControls: true)).reading
    #expect(reading.document == nil)
    #expect(
      reading.messages == [
        "41: error: characters of this line were lost by a wrong decoding and cannot be recovered with certainty "
          + "[encoding-loss]"
      ])
    #expect(reading.diagnostics.first?.span?.column == 6)
    #expect(reading.diagnostics.first?.span?.length == 2)
  }

  @Test func losingEveryContinuationIsNoticedBesideOtherDamage() {
    let text = WrongDecoding.damage("쐐", strippingControls: true)
    #expect(line(text, beside: WrongDecoding.damage("’")).reading.ids == ["encoding-loss"])
  }

  @Test func aHeadingThatLostCharactersIsReportedOnce() {
    let text = page("plain").replacing(
      "Request Parameters", with: WrongDecoding.damage("요청 파라미터", strippingControls: true))
    #expect(read(text).ids == ["encoding-loss"])
  }

  /// Characters lost in the navigation are worth a note; what stands there is no fact.
  @Test func navigationThatLostCharactersIsANote() {
    let reading = read(page("plain") + "\n" + WrongDecoding.damage("회원 조회", strippingControls: true))
    #expect(reading.document != nil)
    #expect(reading.diagnostics.map(\.severity) == [.note])
  }

  /// Whole pages, damaged throughout, read as the pages they were.
  @Test func damagedPagesReadAsTheOriginals() {
    for seed in UInt64(0)..<300 {
      var generator = RandomDocument(random: SeededRandom(seed: seed))
      let document = generator.document()
      let text = renderPage(document)
      if text.contains("ไทย") || text.contains("👩‍💻") || text.contains("\u{85}") { continue }
      let reading = read(WrongDecoding.damage(text))
      if reading.document != document { Issue.record("seed \(seed): \(reading.messages)") }
    }
  }
}
