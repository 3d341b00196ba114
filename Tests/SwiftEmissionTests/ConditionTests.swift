import SpecModel
import Testing

/// Every form that a condition can take in Swift: the operand's path, the value asked for, the expression.
private let forms: [(path: String, value: SpecValue, expression: String)] = [
  ("flag", .boolean(true), "flag"),
  ("flag", .boolean(false), "!flag"),
  ("spareFlag", .boolean(true), "spareFlag == true"),
  ("spareFlag", .boolean(false), "spareFlag == false"),
  ("inner.flag", .boolean(true), "inner?.flag == true"),
  ("inner.sureFlag", .boolean(true), "inner?.sureFlag ?? true"),
  ("inner.sureFlag", .boolean(false), "!(inner?.sureFlag ?? true)"),
  ("kind", .string("FIXED"), "kind == .fixed"),
  ("kind", .string("NONE"), "kind == .none"),
  ("kind", .string("NEW"), "kind == Kind(rawValue: \"NEW\")"),
  ("spareKind", .string("NONE"), "(spareKind ?? .fixed) == .none"),
  ("count", .number(3), "count == 3"),
  ("inner.text", .string("\"A\""), "inner?.text == \"\\\"A\\\"\""),
]

private let kinds = [
  DocumentedValue(value: .string("FIXED"), name: "fixed"), DocumentedValue(value: .string("NONE"), name: "none"),
]

/// A request with a field for every kind of operand, and `target` with the condition.
private func request(_ predicate: Condition.Predicate, then: Presence = .required) -> Snippets {
  let condition = Condition.when(predicate, then: then)
  return Snippets(request: [
    Field(name: "kind", type: .string, presence: .required, values: kinds),
    Field(name: "spareKind", type: .string, presence: .optional, defaultValue: .string("FIXED"), values: kinds),
    Field(name: "flag", type: .boolean, presence: .required),
    Field(name: "spareFlag", type: .boolean, presence: .optional),
    Field(name: "count", type: .number, presence: .optional, range: Bounds(min: 0, max: 5)),
    Field(
      name: "inner", type: .object, presence: .optional,
      fields: [
        Field(name: "flag", type: .boolean, presence: .required),
        Field(name: "sureFlag", type: .boolean, presence: .optional, defaultValue: .boolean(true)),
        Field(name: "text", type: .string, presence: .optional),
      ]),
    Field(
      name: "items", type: .array, presence: .optional,
      items: Field.Items(type: .object, fields: [Field(name: "code", type: .string, presence: .optional)])),
    Field(name: "target", type: .string, presence: .conditional, condition: condition),
  ])
}

@Suite struct ConditionTests {
  @Test func `Every form of a condition compiles`() throws {
    let snippets = request(.all(forms.map { .field(path: $0.path, is: $0.value) }))
    let complaints = try Toolchain.typecheck(snippets.files)
    #expect(complaints == "")
  }

  @Test(arguments: forms)
  func `A condition reads as Swift`(path: String, value: SpecValue, expected: String) {
    let snippets = request(.field(path: path, is: value))
    let words = value == .string("\"A\"") ? "\\\"A\\\"" : expectedWords(value)
    #expect(snippets.diagnostics == [])
    #expect(
      snippets.list.hasSuffix(
        """
        if \(expected) {
          fields.require(target, at: "target", when: "\(path) is \(words)")
        }
        fields.add("target", target)
        """))
  }

  private func expectedWords(_ value: SpecValue) -> String {
    switch value {
    case .string(let text): text
    case .number(let number): number.text
    case .boolean(let value): "\(value)"
    }
  }

  @Test func `An optional value set asks for a constant called none by its type`() {
    let snippets = Snippets(request: [
      Field(name: "kind", type: .string, presence: .optional, values: kinds),
      Field(
        name: "target", type: .string, presence: .conditional,
        condition: .when(.field(path: "kind", is: .string("NONE")), then: .required)),
    ])
    #expect(
      snippets.list == """
        fields.add("kind", kind)
        fields.check(kind, values: Kind.documented)
        if kind == Kind.none {
          fields.require(target, at: "target", when: "kind is NONE")
        }
        fields.add("target", target)
        """)
  }

  @Test func `Several conditions hold together`() {
    let snippets = request(
      .all([.field(path: "kind", is: .string("FIXED")), .field(path: "spareFlag", is: .boolean(true))]))
    #expect(
      snippets.list.hasSuffix(
        """
        if kind == .fixed, spareFlag == true {
          fields.require(target, at: "target", when: "kind is FIXED and spareFlag is true")
        }
        fields.add("target", target)
        """))
  }

  @Test func `A condition too long for a line is broken as the formatter breaks it`() {
    let name = "nameOfTheFieldThatTakesAllTheRoomThereIs"
    let predicates = ["A", "B", "C"].map { Condition.Predicate.field(path: name + $0, is: .boolean(true)) }
    let flags = ["A", "B", "C"].map { Field(name: name + $0, type: .boolean, presence: .required) }
    let target = Field(
      name: "target", type: .string, presence: .conditional, condition: .when(.all(predicates), then: .required))
    let snippets = Snippets(request: flags + [target])
    #expect(
      snippets.list == """
        fields.add("nameOfTheFieldThatTakesAllTheRoomThereIsA", nameOfTheFieldThatTakesAllTheRoomThereIsA)
        fields.add("nameOfTheFieldThatTakesAllTheRoomThereIsB", nameOfTheFieldThatTakesAllTheRoomThereIsB)
        fields.add("nameOfTheFieldThatTakesAllTheRoomThereIsC", nameOfTheFieldThatTakesAllTheRoomThereIsC)
        if nameOfTheFieldThatTakesAllTheRoomThereIsA,
          nameOfTheFieldThatTakesAllTheRoomThereIsB,
          nameOfTheFieldThatTakesAllTheRoomThereIsC
        {
          fields.require(
            target,
            at: "target",
            when: \"""
              nameOfTheFieldThatTakesAllTheRoomThereIsA is true and nameOfTheFieldThatTakesAllTheRoomThereIsB is \\
              true and nameOfTheFieldThatTakesAllTheRoomThereIsC is true
              \"""
          )
        }
        fields.add("target", target)
        """)
  }

  @Test func `A condition stands in the lowest structure that holds both fields`() {
    let flag = Field(name: "flag", type: .boolean, presence: .optional, defaultValue: .boolean(false))
    let inSame = Field(
      name: "near", type: .string, presence: .conditional,
      condition: .when(.field(path: "a.b.flag", is: .boolean(true)), then: .required))
    let inOther = Field(
      name: "far", type: .string, presence: .conditional,
      condition: .when(.field(path: "a.b.flag", is: .boolean(true)), then: .required))
    let b = Field(name: "b", type: .object, presence: .required, fields: [flag, inSame])
    let c = Field(name: "c", type: .object, presence: .optional, fields: [inOther])
    let snippets = Snippets(request: [
      Field(name: "a", type: .object, presence: .required, fields: [b, c])
    ])
    #expect(snippets.list == "fields.add(\"a\", model: a)")
    let inner = snippets.declaration("public struct A:")
    #expect(
      inner.contains(
        """
            public func list(in fields: inout FieldList) {
              fields.add("b", model: b)
              if b.flag ?? false, let c {
                fields.require(c.far, at: "c.far", when: "a.b.flag is true")
              }
              fields.add("c", model: c)
            }
        """.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n")))
    #expect(
      snippets.declaration("public struct B:").contains(
        """
            if flag ?? false {
              fields.require(near, at: "near", when: "a.b.flag is true")
            }
        """))
  }

  @Test func `A field of array items is demanded of every item`() {
    let code = Field(
      name: "code", type: .string, presence: .conditional,
      condition: .when(.field(path: "flag", is: .boolean(true)), then: .required))
    let part = Field(name: "part", type: .object, presence: .optional, fields: [code])
    let snippets = Snippets(request: [
      Field(name: "flag", type: .boolean, presence: .required),
      Field(name: "items", type: .array, presence: .optional, items: Field.Items(type: .object, fields: [part])),
    ])
    #expect(
      snippets.list == """
        fields.add("flag", flag)
        if flag {
          for (index, item) in (items ?? []).enumerated() {
            if let object2 = item.part {
              fields.require(object2.code, at: "items[\\(index)].part.code", when: "flag is true")
            }
          }
        }
        fields.add("items", models: items)
        """)
  }

  @Test(arguments: [
    (
      "nowhere", SpecValue.boolean(true),
      "names “nowhere”, which its section does not have"
    ),
    ("items.code", .string("A"), "asks a value of “items.code” that cannot be compared"),
    ("inner", .string("A"), "asks a value of “inner” that cannot be compared"),
    ("flag", .string("A"), "asks a value of “flag” that cannot be compared"),
  ])
  func `A condition that Swift cannot express is a note`(path: String, value: SpecValue, reason: String) {
    let snippets = request(.field(path: path, is: value))
    #expect(
      snippets.diagnostics == [
        "note constraint-not-enforced: GET /api/v1/ping#request.target.condition \(reason)"
      ])
    #expect(!snippets.list.contains("require"))
  }

  @Test func `Only a demand is enforced`() {
    let snippets = request(.field(path: "flag", is: .boolean(true)), then: .optional)
    #expect(snippets.diagnostics == [])
    #expect(!snippets.list.contains("require"))
  }
}
