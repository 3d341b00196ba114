import Foundation
import KonaplateRuntime
import Testing

private struct Status: OpenValue {
  static let suspend = Self(rawValue: "SUSPEND")
  static let documented: [Status] = [suspend]
  let rawValue: String
}

private struct Grade: OpenValue {
  static let half = Self(rawValue: Decimal(5) / 10)
  static let documented: [Grade] = [half]
  let rawValue: Decimal
}

@Suite struct OpenValueTests {
  @Test func `An unknown value goes round unchanged`() throws {
    let statuses = try JSONDecoder().decode([Status].self, from: Data("[\"SUSPEND\",\"FROZEN\"]".utf8))
    #expect(statuses == [.suspend, Status(rawValue: "FROZEN")])
    #expect(statuses.map(\.isDocumented) == [true, false])
    #expect(String(decoding: try JSONEncoder().encode(statuses), as: UTF8.self) == "[\"SUSPEND\",\"FROZEN\"]")
  }

  @Test func `Numbers can be a value set, too`() throws {
    let grades = try JSONDecoder().decode([Grade].self, from: Data("[0.5,7]".utf8))
    #expect(grades == [.half, Grade(rawValue: 7)])
    #expect(String(decoding: try JSONEncoder().encode(grades), as: UTF8.self) == "[0.5,7]")
  }
}
