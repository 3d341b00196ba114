import Testing

@testable import SpecChecks

@Suite struct NameWordsTests {
  @Test(arguments: [
    ("physicalCardExpDate", ["physical", "card", "exp", "date"]), ("mobileCardCVC", ["mobile", "card", "cvc"]),
    ("CVCCode", ["cvc", "code"]), ("X-KM-User-AspId", ["x", "km", "user", "asp", "id"]),
    ("address1Line", ["address", "1", "line"]), ("snake_case", ["snake", "case"]), ("par", ["par"]), ("", []),
    ("--", []),
  ])
  func splits(_ name: String, _ expected: [String]) {
    #expect(words(of: name) == expected)
  }
}
