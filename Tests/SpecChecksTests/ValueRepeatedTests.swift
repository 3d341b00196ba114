import Testing

@Suite struct ValueRepeatedTests {
  @Test func reportsAValueThatIsListedTwice() {
    #expect(
      report("value-repeated", of: text("type", values: ["01", "02", "01"])) == [
        "POST /a#request.type.values: the value “01” of type is listed more than once"
      ])
    #expect(report("value-repeated", of: text("type", values: ["01", "1"])).isEmpty)
  }
}
