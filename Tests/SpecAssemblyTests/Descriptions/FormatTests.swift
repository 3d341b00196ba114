import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct FormatTests {
  @Test(arguments: [
    ("  • Form : YYYYMMDDHHMMSS", "YYYYMMDDHHMMSS"),
    ("-Format : YYMM", "YYMM"),
    ("format: yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss"),
    ("형식 : YYYYMMDDHH24MISS", "YYYYMMDDHH24MISS"),
    ("형\u{A0}식 : YYYYMM", "YYYYMM"),
    ("Date of birth (YYYYMMDD)", "YYYYMMDD"),
    ("Time (HH:mi)", "HH:mi"),
    ("Year (yyyy)", "yyyy"),
    ("- Format : YYYYMMDD (8 digits)", "YYYYMMDD"),
    ("- Format : YYYYMMDD.", "YYYYMMDD"),
    ("- Form : yyyyMMddHHmmssSSS", "yyyyMMddHHmmssSSS"),
    ("- Form : three letters, then digits", "three letters, then digits"),
  ])
  func `a stated format`(_ line: String, _ format: String) {
    let (interpreted, doubts) = interpret(field("a", .string, .optional, line))
    #expect(interpreted.format == format)
    #expect(doubts == [])
  }

  @Test(arguments: [
    "Month (MM)", "Currency (KRW)", "Address (road name)", "A formal request", "Format of the card", "Day (dd)",
    "Kind (my)",
  ])
  func `no format`(_ line: String) {
    #expect(interpret(field("a", .string, .optional, line)).field.format == nil)
  }

  @Test func `an explained placeholder`() {
    let (interpreted, doubts) = interpret(
      field(
        "a", .string, .required, .length("20"), "  • Form : yyMMddHHmiSS-xxxxxxx", "  • xxxxxxx : 7digit, Hex String"))
    #expect(interpreted.placeholders == [.init(text: "xxxxxxx", meaning: "7digit, Hex String")])
    #expect(interpreted.values == [])
    #expect(doubts == [])
  }

  @Test func `a part of a longer run is no placeholder`() {
    let (interpreted, _) = interpret(
      field("a", .string, .required, .length("1"), "- Format : YYYYMM", "- Y : yes", "- N : no"))
    #expect(interpreted.placeholders == [])
    #expect(interpreted.valueList == ["Y=yes", "N=no"])
  }

  @Test func `two formats`() {
    let (interpreted, doubts) = interpret(field("a", .string, .required, "- Format : YYMM", "- Format : MMYY"))
    #expect(interpreted.format == "YYMM")
    #expect(doubts == ["statement-repeated"])
    #expect(interpret(field("a", .string, .required, "Date (YYMM)", "- Format : YYMM")).doubts == [])
  }

  @Test(arguments: [("- Unit : ms", "ms"), ("- 단위 : 개월 수", "개월 수"), ("Amount (단위: 원)", "원"), ("UNIT = KRW", "KRW")])
  func `a stated unit`(_ line: String, _ unit: String) {
    let (interpreted, doubts) = interpret(field("a", .number, .optional, line))
    #expect(interpreted.unit == unit)
    #expect(doubts == [])
  }
}
