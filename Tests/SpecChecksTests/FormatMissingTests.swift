import SpecModel
import Testing

@Suite struct FormatMissingTests {
  @Test(arguments: ["payDate", "pay_time", "X-KM-Tran-Time", "regDt", "birthday", "createDateTime"])
  func reportsATimeByItsName(_ name: String) {
    #expect(
      report("format-missing", of: text(name)) == [
        "POST /a#request.\(name): \(name) is a date or time by its name, but its format is not documented"
      ])
  }

  @Test func reportsATimeByItsLengthAndDescription() {
    #expect(
      report("format-missing", of: text("issued", length: .exactly(14), description: ["Card", "Issue time of it"])) == [
        "POST /a#request.issued: issued is a date or time by its description “Issue time of it”, but its format is not documented"
      ])
    #expect(report("format-missing", of: text("issued", length: .exactly(8), description: ["발급 일자"])).count == 1)
  }

  @Test(arguments: [
    text("payTime", format: "HHMMSS"), text("X-KM-Time-Zone", length: .exactly(3), description: ["Standard Time"]),
    number("payTime"), text("issued", length: .exactly(9), description: ["Issue time"]),
    text("issued", length: .exactly(14), description: ["Number of times"]), text("updater"), text("isUpdate"),
    text("dateType", values: ["01", "02"]),
  ])
  func leavesOthersAlone(_ field: Field) {
    #expect(report("format-missing", of: field).isEmpty)
  }

  @Test func aUnitSaysHowToWriteIt() {
    var field = text("leadTime")
    field.unit = "ms"
    #expect(report("format-missing", of: field).isEmpty)
  }
}
