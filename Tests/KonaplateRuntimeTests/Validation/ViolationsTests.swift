import Foundation
import KonaplateRuntime
import Testing

private struct Status: OpenValue {
  static let suspend = Self(rawValue: "SUSPEND")
  static let resume = Self(rawValue: "RESUME")
  static let documented: [Status] = [suspend, resume]
  let rawValue: String
}

private struct Grade: OpenValue {
  static let best = Self(rawValue: 1)
  static let documented = [best]
  let rawValue: Int
}

private struct Line: Model {
  var code: String

  init(code: String) { self.code = code }

  init(fields: inout FieldReader) { code = fields.required("code") }

  func list(in fields: inout FieldList) { fields.add("code", code, length: 2...3) }
}

private struct Order: Model {
  var lines: [Line]?
  var main: Line?
  var note: String?

  init(lines: [Line]? = nil, main: Line? = nil, note: String? = nil) {
    self.lines = lines
    self.main = main
    self.note = note
  }

  init(fields: inout FieldReader) {
    self.init(
      lines: fields.optional(models: "lines"), main: fields.optional(model: "main"), note: fields.optional("note"))
  }

  func list(in fields: inout FieldList) {
    fields.add("lines", models: lines)
    fields.add("main", model: main)
    fields.require(note, at: "note", when: "main is absent")
    fields.add("note", note)
  }
}

private func descriptions(_ check: (inout Violations) -> Void) -> [String] {
  var violations = Violations()
  check(&violations)
  return violations.found.map(\.description)
}

@Suite struct ViolationsTests {
  @Test(arguments: [
    ("", 0...0, true), ("a", 0...0, false), ("한글", 2...2, true), ("한글", 6...6, false), ("e\u{301}", 2...2, true),
    ("👨‍👩‍👧", 5...5, true), ("👨‍👩‍👧", 1...1, false), ("\r\n", 2...2, true), ("aaaa", 5...Int.max, false),
    ("aaaaa", 5...Int.max, true),
  ])
  func `A length counts Unicode scalars`(text: String, bounds: ClosedRange<Int>, isSound: Bool) {
    #expect(descriptions { $0.check(text, length: bounds, at: "x") }.isEmpty == isSound)
  }

  @Test func `Around a length's bounds, one-byte and four-byte scalars alike`() {
    for character in ["a", "😀"] {
      for count in 0...12 {
        let text = String(repeating: character, count: count)
        #expect(descriptions { $0.check(text, length: 3...9, at: "x") }.isEmpty == (3...9).contains(count))
      }
    }
  }

  @Test func `A violation says what was expected and what was found`() {
    #expect(
      descriptions { $0.check("a", length: 16...16, at: "no") } == ["no: 16 characters expected, 1 character found"])
    #expect(descriptions { $0.check("", length: 1...1, at: "no") } == ["no: 1 character expected, 0 characters found"])
    #expect(
      descriptions { $0.check("", length: 1...9, at: "no") } == ["no: 1 to 9 characters expected, 0 characters found"])
    #expect(
      descriptions { $0.check("", length: 2...Int.max, at: "no") } == [
        "no: at least 2 characters expected, 0 characters found"
      ])
    #expect(
      descriptions { $0.check(UInt64(0), range: 1...UInt64.max, at: "id") } == [
        "id: 1 to \(UInt64.max) expected, 0 found"
      ])
    #expect(descriptions { $0.check(4, range: 5...5, at: "n") } == ["n: 5 expected, 4 found"])
    #expect(
      descriptions { $0.check(Status(rawValue: "STOP"), values: Status.documented, at: "s") } == [
        "s: one of SUSPEND, RESUME expected, \"STOP\" found"
      ])
    #expect(
      descriptions { $0.check("2513", format: ValueFormat("YYMM", [.shortYear, .month]), at: "exp") } == [
        "exp: the form YYMM expected, \"2513\" found"
      ])
    #expect(descriptions { $0.require(nil as Int?, at: "a", when: "b is true") } == ["a: required when b is true"])
  }

  @Test func `A sensitive value is in no violation`() {
    let marker = "MARKER"
    let all = descriptions {
      $0.check(marker, length: 1...2, at: "a")
      $0.check(4111, range: 1...2, at: "b", sensitive: true)
      $0.check(Status(rawValue: marker), values: Status.documented, at: "c", sensitive: true)
      $0.check(each: [Status(rawValue: marker)], values: Status.documented, at: "d", sensitive: true)
      $0.check(marker, format: ValueFormat("YY", [.shortYear]), at: "e", sensitive: true)
    }
    #expect(all.count == 5)
    #expect(all.allSatisfy { !$0.contains(marker) && !$0.contains("4111") })
  }

  @Test func `A long value is cut`() {
    let found = descriptions {
      $0.check(Status(rawValue: String(repeating: "가", count: 65)), values: [.suspend], at: "s")
    }
    #expect(found == ["s: one of SUSPEND expected, \"\(String(repeating: "가", count: 64))…\" found"])
  }

  @Test func `Paths lead through models and arrays`() {
    let order = Order(lines: [Line(code: "ok"), Line(code: "x")], main: Line(code: "long"))
    #expect(order.violations().map(\.path) == ["lines[1].code", "main.code", "note"])
    #expect(
      descriptions { $0.check(each: [.suspend, Status(rawValue: "")], values: Status.documented, at: "s") } == [
        "s[1]: one of SUSPEND, RESUME expected, \"\" found"
      ])
  }

  @Test func `What is absent breaks nothing but a demand`() {
    #expect(Order(note: "").violations() == [])
    #expect(
      descriptions {
        $0.check(nil as String?, length: 1...2, at: "a")
        $0.check(nil as Int?, range: 1...2, at: "a")
        $0.check(nil as Status?, values: Status.documented, at: "a")
        $0.check(each: nil as [Status]?, values: Status.documented, at: "a")
        $0.check(nil as String?, format: ValueFormat("YY", [.shortYear]), at: "a")
      } == [])
  }

  @Test func `Validating throws every violation at once`() throws {
    try Order(note: "").validate()
    let order = Order(lines: [Line(code: "")])
    let error = #expect(throws: ValidationError.self) { try order.validate() }
    #expect(
      error?.description
        == "lines[0].code: 2 to 3 characters expected, 0 characters found; note: required when main is absent")
  }

  @Test func `Decimal bounds are exact beyond what a literal holds`() {
    let range = ClosedRange.decimals("-0.1", "99999999999999999999999999999999999999")
    #expect("\(range.lowerBound)" == "-0.1" && "\(range.upperBound)" == "99999999999999999999999999999999999999")
    #expect(descriptions { $0.check(Decimal(string: "-0.11"), range: range, at: "n") }.count == 1)
    #expect(descriptions { $0.check(Decimal(string: "-0.1"), range: range, at: "n") } == [])
  }

  @Test func `A documented value is right whatever else is documented`() {
    let form = ValueFormat("nn", [.digits(2...2)])
    #expect(
      descriptions { violations in
        violations.check(Status.suspend, length: 1...2, at: "status")
        violations.check(Optional(Status.resume), format: form, at: "status")
        violations.check(Grade.best, range: 2...9, at: "grade")
      } == [])
    #expect(
      descriptions { violations in
        violations.check(Status(rawValue: "STOP"), length: 1...2, at: "status")
        violations.check(Optional(Status(rawValue: "STOP")), format: form, at: "status", sensitive: true)
        violations.check(Status?.none, length: 1...2, at: "status")
        violations.check(Grade(rawValue: 0), range: 2...9, at: "grade")
      } == [
        "status: 1 to 2 characters expected, 4 characters found", "status: the form nn expected",
        "grade: 2 to 9 expected, 0 found",
      ])
  }
}
