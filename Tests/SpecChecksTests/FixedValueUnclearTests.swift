import SpecModel
import Testing

@Suite struct FixedValueUnclearTests {
  @Test func reportsAValueLine() {
    #expect(
      report("fixed-value-unclear", of: Field(name: "birth", type: .number, presence: .required, fixed: 8)) == [
        "POST /a#request.birth.fixed: "
          + "\"Value : 8\" of birth can mean the value itself or a number of digits; it is not enforced"
      ])
    #expect(report("fixed-value-unclear", of: number("birth", range: .exactly(8))).isEmpty)
  }
}
