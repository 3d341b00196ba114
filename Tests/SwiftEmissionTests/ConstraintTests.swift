import SpecModel
import SwiftEmission
import Testing

private func number(_ text: String) -> ExactNumber { ExactNumber(text) ?? 0 }

private func amount(_ min: String, _ max: String, name: String = "amount") -> Field {
  Field(name: name, type: .number, presence: .required, range: Bounds(min: number(min), max: number(max)))
}

private func text(_ min: ExactNumber, _ max: ExactNumber) -> Field {
  Field(name: "text", type: .string, presence: .optional, length: Bounds(min: min, max: max))
}

@Suite struct ConstraintTests {
  @Test(arguments: [
    ("1", "10", "ClosedRange<Int> { 1...10 }"),
    ("-5", "-1", "ClosedRange<Int> { -5...(-1) }"),
    ("0", "2147483647", "ClosedRange<Int> { 0...2_147_483_647 }"),
    ("0", "2147483648", "ClosedRange<Int64> { 0...2_147_483_648 }"),
    ("-9223372036854775808", "1", "ClosedRange<Int64> { -9_223_372_036_854_775_808...1 }"),
    ("1", "999999999999999999", "ClosedRange<Int64> { 1...999_999_999_999_999_999 }"),
    ("1", "9999999999999999999", "ClosedRange<UInt64> { 1...9_999_999_999_999_999_999 }"),
    ("-1", "9999999999999999999", "ClosedRange<Decimal> { .decimals(\"-1\", \"9999999999999999999\") }"),
    ("1", "99999999999999999999", "ClosedRange<Decimal> { .decimals(\"1\", \"99999999999999999999\") }"),
    ("0.5", "99", "ClosedRange<Decimal> { .decimals(\"0.5\", \"99\") }"),
  ])
  func `A range has the narrowest type that holds its bounds`(min: String, max: String, expected: String) throws {
    let snippets = Snippets(request: [amount(min, max)])
    #expect(
      snippets.declaration("public static var amountRange") == """
        /// The values of `amount`.
        public static var amountRange: \(expected)
        """)
    #expect(snippets.list == "fields.add(\"amount\", amount, range: Self.amountRange)")
  }

  @Test func `A field name has one type over the whole API`() {
    var wide = CardService.ping
    wide.request.fields = [amount("1", "9999999999999999999", name: "id"), amount("1", "5", name: "count")]
    var narrow = CardService.ping
    narrow.id.path = "/narrow"
    narrow.name = "Narrow"
    narrow.request.fields = [amount("1", "9", name: "id"), Field(name: "free", type: .number, presence: .required)]
    narrow.response.fields = [
      Field(name: "id", type: .number, presence: .required), amount("0", "0.5", name: "count"),
      Field(name: "step", type: .number, presence: .required, defaultValue: .number(3)),
    ]
    let snippets = Snippets(Spec(api: API(name: "x"), endpoints: [wide, narrow]))
    let properties = ["Ping.swift", "Narrow.swift"].flatMap { file in
      snippets.file(file).split(separator: "\n").filter { $0.hasPrefix("    public var ") }.map { $0.dropFirst(15) }
    }
    #expect(
      properties == [
        "id: UInt64", "count: Decimal", "id: UInt64", "free: Decimal", "id: UInt64", "count: Decimal", "step: Int",
      ])
  }

  @Test(
    arguments: [
      (16, 16, "16...16"), (0, 0, "0...0"), (1, 2_147_483_647, "1...2_147_483_647"), (1, 9_999_999_999, "1...Int.max"),
    ] as [(ExactNumber, ExactNumber, String)])
  func `A length counts characters`(min: ExactNumber, max: ExactNumber, expected: String) {
    let snippets = Snippets(request: [text(min, max)])
    #expect(
      snippets.declaration("public static var textLength") == """
        /// The characters of `text`.
        public static var textLength: ClosedRange<Int> { \(expected) }
        """)
    #expect(snippets.list == "fields.add(\"text\", text, length: Self.textLength)")
  }

  @Test func `A form is taken apart`() {
    let snippets = Snippets(request: [
      Field(name: "day", type: .string, presence: .optional, format: "YYYY-MM-DD", isSensitive: true),
      Field(
        name: "id", type: .string, presence: .optional, format: "HH12miSSSSS:nn",
        placeholders: [Field.Placeholder(text: "nn", meaning: "1~2 digits")]),
    ])
    #expect(
      snippets.declaration("public static var dayFormat") == """
        /// The form of `day`.
        public static var dayFormat: ValueFormat {
          ValueFormat("YYYY-MM-DD", [.year, .literal("-"), .month, .literal("-"), .day])
        }
        """)
    #expect(
      snippets.declaration("public static var idFormat") == """
        /// The form of `id`.
        public static var idFormat: ValueFormat {
          ValueFormat(
            "HH12miSSSSS:nn",
            [.halfDayHour, .minute, .second, .fraction(digits: 3), .literal(":"), .digits(1...2)]
          )
        }
        """)
    #expect(
      snippets.list == """
        fields.add(sensitive: "day", day)
        fields.check(day, format: Self.dayFormat)
        fields.add("id", id)
        fields.check(id, format: Self.idFormat)
        """)
  }

  @Test func `A value set is checked as a whole, and by what its other values must keep`() {
    let snippets = Snippets(request: [
      Field(
        name: "grade", type: .number, presence: .optional, range: Bounds(min: 0, max: 9),
        values: [
          DocumentedValue(value: .number(0), meaning: "none at all", name: "nothing"),
          DocumentedValue(value: .string("1"), name: "some"), DocumentedValue(value: .number(1), name: "again"),
        ]),
      Field(
        name: "languages", type: .array, presence: .optional,
        values: [DocumentedValue(value: .string("KO"), name: "korean")], items: Field.Items(type: .string)),
    ])
    #expect(
      snippets.list == """
        fields.add("grade", grade)
        fields.check(grade, range: Self.gradeRange)
        fields.check(grade, values: Grade.documented)
        fields.add("languages", languages)
        fields.check(each: languages, values: Languages.documented)
        """)
    #expect(
      snippets.declaration("public struct Grade") == """
        /// A value of `grade`.
        public struct Grade: OpenValue {
          /// none at all
          public static var nothing: Self { Self(rawValue: 0) }
          public static var `some`: Self { Self(rawValue: 1) }

          public static var documented: [Self] { [nothing, `some`] }

          public let rawValue: Int

          public init(rawValue: Int) { self.rawValue = rawValue }
        }
        """)
  }

  @Test func `What cannot be checked without a guess is a note`() {
    let snippets = Snippets(request: [
      Field(name: "a", type: .number, presence: .required, length: Bounds(exactly: 3)),
      Field(name: "b", type: .string, presence: .required, range: Bounds(exactly: 3)),
      amount("9", "1", name: "c"),
      Field(name: "d", type: .string, presence: .required, length: Bounds(min: 5, max: 4)),
      Field(name: "e", type: .string, presence: .required, length: Bounds(min: 0, max: number("1.5"))),
      Field(name: "f", type: .string, presence: .required, format: "free form"),
      Field(name: "g", type: .number, presence: .required, format: "YYMM"),
      Field(name: "h", type: .number, presence: .required, values: [DocumentedValue(value: .string("A"), name: "a")]),
      Field(name: "i", type: .string, presence: .required, fixed: 3),
    ])
    #expect(
      snippets.diagnostics == [
        "note constraint-not-enforced: GET /api/v1/ping#request.a.length stands on a field that is no string",
        "note constraint-not-enforced: GET /api/v1/ping#request.b.range stands on a field that is no number",
        "note constraint-not-enforced: GET /api/v1/ping#request.c.range has a minimum above its maximum",
        "note constraint-not-enforced: GET /api/v1/ping#request.d.length is no range of character counts",
        "note constraint-not-enforced: GET /api/v1/ping#request.e.length is no range of character counts",
        "note constraint-not-enforced: GET /api/v1/ping#request.f.format is “free form”, a form that is not understood",
        "note constraint-not-enforced: GET /api/v1/ping#request.g.format stands on a field that is no string",
        "note constraint-not-enforced: GET /api/v1/ping#request.h.values lists “A”, which is no value of the field's type",
      ])
    #expect(snippets.list == "abcdefghi".map { "fields.add(\"\($0)\", \($0))" }.joined(separator: "\n"))
  }

  @Test func `A bound that no type holds is an error`() {
    let snippets = Snippets(request: [amount("1", String(repeating: "9", count: 39))])
    #expect(
      snippets.diagnostics == [
        """
        error bound-unrepresentable: GET /api/v1/ping#request.amount.range has a bound of more than 38 digits, which no \
        number type holds
        """
      ])
  }

  @Test func `A response is never checked`() {
    let snippets = Snippets(response: [amount("1", "9"), text(1, 2)])
    #expect(
      snippets.list == """
        fields.add("amount", amount)
        fields.add("text", text)
        """)
    #expect(!snippets.declaration("public struct Response").contains("Range"))
  }
}
