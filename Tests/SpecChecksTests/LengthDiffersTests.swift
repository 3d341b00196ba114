import SpecModel
import Testing

@Suite struct LengthDiffersTests {
  @Test func reportsTheHeaderWhoseLengthDepartsFromTheMajority() {
    let shared = text("X-Asp-Id", length: .exactly(15))
    let departure = text("X-Asp-Id", length: .exactly(16))
    let found = report(
      "length-differs",
      of: spec(
        [
          endpoint("/a", headers: [HeaderUse(name: "X-Asp-Id")]),
          endpoint("/b", headers: [HeaderUse(name: "X-Asp-Id", departure: departure)]),
          endpoint("/c", headers: [HeaderUse(name: "X-Asp-Id")]),
        ], headers: [shared]))
    #expect(
      found == [
        "POST /b#request.headers.X-Asp-Id.length: the length of X-Asp-Id is 16 here, 15 in 2 other places",
        "  POST /a#request.headers.X-Asp-Id.length: the length is 15",
      ])
  }

  @Test func reportsEachDepartureOnce() {
    let found = report(
      "length-differs",
      of: spec([
        endpoint("/a", request: [text("cardNo", length: .exactly(16))]),
        endpoint("/b", request: [text("cardNo", length: .from(1, to: 16))]),
        endpoint("/c", request: [text("cardNo", length: .exactly(16))]),
        endpoint("/d", request: [text("cardNo", length: .exactly(19))]),
      ]))
    #expect(
      found == [
        "POST /b#request.cardNo.length: the length of cardNo is 1 to 16 here, 16 in 2 other places",
        "  POST /a#request.cardNo.length: the length is 16",
        "POST /d#request.cardNo.length: the length of cardNo is 19 here, 16 in 2 other places",
        "  POST /a#request.cardNo.length: the length is 16",
      ])
  }

  /// Few views are looked through, more than eight are hashed.
  @Test(arguments: 6...11) func countsEveryViewHoweverManyThereAre(_ count: Int) {
    func declaration(_ path: String, _ length: Int) -> Endpoint {
      endpoint("\(path)/\(length + 10)", request: [text("cardNo", length: .exactly(ExactNumber(length)))])
    }
    let lengths = Array(1...count)
    let twice = lengths.map { declaration("/a", $0) } + lengths.reversed().map { declaration("/b", $0) }
    for favourite in lengths {
      let dissents = ["/a", "/b"].flatMap { path in
        lengths.filter { $0 != favourite }.flatMap { length in
          [
            "POST \(path)/\(length + 10)#request.cardNo.length: "
              + "the length of cardNo is \(length) here, \(favourite) in 3 other places",
            "  POST /a/\(favourite + 10)#request.cardNo.length: the length is \(favourite)",
          ]
        }
      }
      #expect(report("length-differs", of: spec(twice + [declaration("/c", favourite)])) == dissents)
    }
  }

  @Test func noLengthContradictsNobody() {
    let fields = [text("cardNo", length: .exactly(16)), text("cardNo")]
    #expect(
      report("length-differs", of: spec([endpoint("/a", request: [fields[0]]), endpoint("/b", request: [fields[1]])]))
        .isEmpty)
  }

  @Test func showsNoMoreThanThreeRivals() {
    let endpoints = (1...9).map { endpoint("/\($0)", request: [text("cardNo", length: .exactly(ExactNumber($0)))]) }
    let found = report("length-differs", of: spec(endpoints))
    #expect(found.count == 9 * 4)
    #expect(
      found.first
        == "POST /1#request.cardNo.length: the length of cardNo is 1 here, 2 in 1 other place, 3 in 1 other place, 4 in 1 other place"
    )
  }
}
