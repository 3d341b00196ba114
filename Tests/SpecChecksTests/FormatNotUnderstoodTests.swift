import SpecModel
import Testing

@Suite struct FormatNotUnderstoodTests {
  @Test func namesWhatNothingExplains() {
    #expect(
      report("format-not-understood", of: text("orderNo", format: "YYYYMMDD-nnnn")) == [
        "POST /a#request.orderNo.format: the format “YYYYMMDD-nnnn” of orderNo holds “nnnn”, which nothing explains"
      ])
  }

  @Test func aFormatWithoutAVariablePartIsNone() {
    #expect(
      report("format-not-understood", of: text("orderNo", format: "10-20")) == [
        "POST /a#request.orderNo.format: the format “10-20” of orderNo has no part that varies"
      ])
  }

  @Test func anExplanationIsEnough() {
    var field = text("orderNo", format: "YYYYMMDD-nnnn")
    field.placeholders = [.init(text: "nnnn", meaning: "4 digits")]
    #expect(report("format-not-understood", of: field).isEmpty)
  }
}
