import SpecModel
import Testing

@Suite struct ParametersWithoutPlaceTests {
  private func report(_ method: String, _ fields: Field...) -> [String] {
    var asked = endpoint("/card", request: fields)
    asked.id.method = method
    return SpecChecksTests.report("parameters-without-place", of: spec([asked]))
  }

  @Test(arguments: ["GET", "HEAD", "DELETE", "CONNECT", "TRACE"])
  func reportsParametersOfARequestWithoutABody(_ method: String) {
    #expect(
      report(method, text("par"), text("cardNo")) == [
        "\(method) /card#request.fields: a \(method) request has no body, and nothing says where its "
          + "2 parameters travel"
      ])
  }

  @Test(arguments: ["POST", "PUT", "PATCH", "OPTIONS"])
  func aBodyCarriesParameters(_ method: String) { #expect(report(method, text("par")) == []) }

  @Test func nothingTravelsNowhere() { #expect(report("GET") == []) }
}
