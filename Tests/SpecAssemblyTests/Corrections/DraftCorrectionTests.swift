import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct DraftCorrectionTests {
  private let header = SpecPlace(nil, ["requestHeaders", "X-Id", "length"])

  @Test func `a draft fills in what it expects and what it rests on`() throws {
    let assembly = assemble(CorrectionTests.page())
    let drafted = try assembly.draftCorrection(
      .value(CorrectionTests.bounds(5)), at: CorrectionTests.code, reason: ["r"])
    #expect(drafted == CorrectionTests.set(lines: ["code", "string", "Required", "Length : 4", "The code"]))
    #expect(assemble(CorrectionTests.page(), corrections: [drafted]).report == [])
    let unit = SpecPlace(CorrectionTests.endpoint, ["request", "code", "unit"])
    #expect(
      try assembly.draftCorrection(.value(.string("ms")), at: unit, reason: ["r"]).operation == .add(.string("ms")))
    #expect(
      try assembly.draftCorrection(.remove, at: CorrectionTests.code, reason: ["r"]).operation
        == .remove(expect: CorrectionTests.bounds(4)))
    #expect(
      try assembly.draftCorrection(.confirm(rule: "x"), at: CorrectionTests.code, reason: ["r"]).operation
        == .confirm(rule: "x", expect: nil))
    #expect(throws: PlaceProblem.self) {
      try assembly.draftCorrection(.value(.string("x")), at: CorrectionTests.code, reason: ["r"])
    }
    #expect(throws: PlaceProblem.self) {
      try assembly.draftCorrection(
        .value(.string("Own")), at: SpecPlace(CorrectionTests.endpoint, ["name"]), reason: ["r"])
    }
    #expect(throws: PlaceProblem.self) {
      try assembly.draftCorrection(.remove, at: SpecPlace(CorrectionTests.endpoint, ["request", "no"]), reason: ["r"])
    }
  }

  @Test func `a review brings a correction up to date`() throws {
    for page in [CorrectionTests.page(line: "The new code"), CorrectionTests.page(length: "6")] {
      let assembly = assemble(page, corrections: [CorrectionTests.set()])
      #expect(assembly.spec == nil)
      let review = try assembly.reviewCorrection(CorrectionTests.set())
      #expect(review.isChange)
      #expect(assemble(page, corrections: [review.after]).report == [])
    }
    let redundant = try assemble(CorrectionTests.page(length: "5")).reviewCorrection(CorrectionTests.set())
    #expect(redundant.problem?.rule.id == "correction-redundant")
    let noted = try assemble(CorrectionTests.page()).reviewCorrection(CorrectionTests.set()).after
    #expect(try assemble(CorrectionTests.page()).reviewCorrection(noted).isChange == false)
  }

  @Test func `corrections that touch a place`() {
    let corrections = Corrections([CorrectionTests.set(), CorrectionTests.set(header)])
    #expect(
      corrections.touching(SpecPlace(CorrectionTests.endpoint, ["request", "code"])).map(\.place) == [
        CorrectionTests.code
      ])
    #expect(
      corrections.touching(SpecPlace(CorrectionTests.endpoint, ["request", "code", "length", "max"])).map(\.place) == [
        CorrectionTests.code
      ])
    #expect(corrections.touching(SpecPlace(CorrectionTests.endpoint, ["request", "box"])) == [])
    let used = SpecPlace(CorrectionTests.endpoint, ["request", "headers", "X-Id", "length"])
    #expect(corrections.touching(used).map(\.place) == [header])
    #expect(corrections.touching(SpecPlace(CorrectionTests.endpoint, ["response", "headers", "X-Id"])) == [])
  }
}
