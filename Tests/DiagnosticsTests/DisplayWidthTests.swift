import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("카드", 4), ("中文", 4), ("あア", 4), ("：", 2), ("｡", 1), ("é", 1), ("e\u{301}", 1), ("’“•–", 4),
    ("a\u{200B}b", 2), ("a\u{A0}b", 3), ("\u{1F600}", 2), ("กำ", 2), ("น้ำ", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("①", 1),
    ("\u{0}\u{7F}\u{85}", 0), ("ᄀ", 2), ("𠀀", 2), ("\u{AD}", 1),
  ])
  func textsHaveTheWidthOfTheirColumns(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test func everyHangulSyllableIsWide() {
    for value in 0xAC00...0xD7A3 as ClosedRange<UInt32> {
      if let scalar = Unicode.Scalar(value), displayWidth(scalar) != 2 { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
