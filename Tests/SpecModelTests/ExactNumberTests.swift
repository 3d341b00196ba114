import SpecModel
import Testing

struct ExactNumberTests {
  @Test func `numbers are ordered by their values`() throws {
    let ascending =
      ["-100", "-99.5", "-99", "-1.5", "-1.25", "-0.5", "0", "0.05", "0.5", "1", "1.25", "1.5", "2", "10", "99"]
      + ["9999999999999999999", "10000000000000000000"]
    let numbers = try ascending.map { try #require(ExactNumber($0)) }
    for (position, left) in numbers.enumerated() {
      for (other, right) in numbers.enumerated() { #expect((left < right) == (position < other), "\(left) \(right)") }
    }
  }

  @Test(arguments: [
    ("0", "0"), ("00", "0"), ("007", "7"), ("7", "7"), ("10", "10"), ("-0", "0"), ("-0.0", "0"), ("1.50", "1.5"),
    ("0.5", "0.5"), ("-03", "-3"), ("", nil), ("-", nil), ("1.", nil), (".5", nil), ("1e3", nil), ("+1", nil),
    ("１", nil),
  ])
  func `a number's text becomes canonical`(_ text: String, _ canonical: String?) {
    #expect(ExactNumber(text)?.text == canonical)
  }
}
