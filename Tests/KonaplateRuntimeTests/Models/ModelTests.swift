import Foundation
import KonaplateRuntime
import Testing

/// A model as it is generated.
private struct Account: Model {
  var userId: UInt64
  var name: String?
  var limit: Decimal?
  var main: Card?
  var cards: [Card]

  init(userId: UInt64, name: String? = nil, limit: Decimal? = nil, main: Card? = nil, cards: [Card] = []) {
    self.userId = userId
    self.name = name
    self.limit = limit
    self.main = main
    self.cards = cards
  }

  init(fields: inout FieldReader) {
    self.init(
      userId: fields.required("userId"), name: fields.optional("name"), limit: fields.optional("limit"),
      main: fields.optional(model: "main"), cards: fields.required(models: "cards"))
  }

  func list(in fields: inout FieldList) {
    fields.add("userId", userId)
    fields.add("name", name, length: 1...3)
    fields.add("limit", limit, range: 0...100)
    fields.add("main", model: main)
    fields.add("cards", models: cards)
  }

  struct Card: Model {
    var number: String
    var kind: Kind

    init(number: String, kind: Kind) {
      self.number = number
      self.kind = kind
    }

    init(fields: inout FieldReader) { self.init(number: fields.required("no"), kind: fields.required("kind")) }

    func list(in fields: inout FieldList) {
      fields.add(sensitive: "no", number, length: 2...2)
      fields.add("kind", kind)
      fields.check(kind, values: Kind.documented)
    }

    struct Kind: OpenValue {
      static var debit: Self { Self(rawValue: "DEBIT") }
      static var documented: [Self] { [debit] }
      let rawValue: String
    }
  }
}

private let full = Account(
  userId: 1, name: "한글", limit: 5, main: Account.Card(number: "12", kind: .debit),
  cards: [Account.Card(number: "34", kind: Account.Card.Kind(rawValue: "NEW"))])

private let fullText =
  #"{"cards":[{"kind":"NEW","no":"34"}],"limit":5,"main":{"kind":"DEBIT","no":"12"},"name":"한글","userId":1}"#

private func encoded(_ account: Account) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  return String(decoding: try encoder.encode(account), as: UTF8.self)
}

private func decoded(_ text: String) throws -> Account {
  try JSONDecoder().decode(Account.self, from: Data(text.utf8))
}

/// The coding path and the kind of the error with which decoding ends.
private func failure(_ text: String) -> String {
  do {
    _ = try decoded(text)
    return "none"
  } catch DecodingError.keyNotFound(let key, let context) {
    return "missing " + (context.codingPath + [key]).map(\.stringValue).joined(separator: ".")
  } catch DecodingError.typeMismatch(_, let context) {
    return "type " + context.codingPath.map(\.stringValue).joined(separator: ".")
  } catch DecodingError.valueNotFound(_, let context) {
    return "null " + context.codingPath.map(\.stringValue).joined(separator: ".")
  } catch {
    return "\(error)"
  }
}

@Suite struct ModelTests {
  @Test(arguments: [1, 9_007_199_254_740_993, 9_999_999_999_999_999_999, UInt64.max])
  func `Wide integers travel exactly`(userId: UInt64) throws {
    let text = "{\"cards\":[],\"userId\":\(userId)}"
    #expect(try encoded(Account(userId: userId)) == text)
    #expect(try decoded(text) == Account(userId: userId))
  }

  @Test func `Decimals travel exactly`() throws {
    let account = try decoded("{\"userId\":1,\"limit\":12345678901234567890.12345678,\"cards\":[]}")
    #expect(account.limit?.description == "12345678901234567890.12345678")
    #expect(try encoded(account).contains("\"limit\":12345678901234567890.12345678"))
  }

  @Test func `Every field travels under its documented name`() throws {
    #expect(try encoded(full) == fullText)
    #expect(try decoded(fullText) == full)
  }

  @Test func `An absent and a null field are both nil, and nil is not sent`() throws {
    #expect(try decoded(#"{"userId":1,"cards":[]}"#) == Account(userId: 1))
    #expect(try decoded(#"{"userId":1,"name":null,"limit":null,"main":null,"cards":[]}"#) == Account(userId: 1))
    #expect(try encoded(Account(userId: 1)) == #"{"cards":[],"userId":1}"#)
  }

  @Test(arguments: [
    (#"{"cards":[]}"#, "missing userId"),
    (#"{"userId":"1","cards":[]}"#, "type userId"),
    (#"{"userId":null,"cards":[]}"#, "null userId"),
    (#"{"userId":1}"#, "missing cards"),
    (#"{"userId":1,"name":2,"cards":[]}"#, "type name"),
    (#"{"userId":1,"main":{"kind":"DEBIT"},"cards":[]}"#, "missing main.no"),
    (#"{"userId":1,"main":{"no":"1"},"cards":3}"#, "missing main.kind"),
    (#"{"userId":1,"cards":[{"no":"1","kind":"A"},{"no":"1","kind":2}]}"#, "type cards.Index 1.kind"),
    (#"{"userId":1,"cards":{}}"#, "type cards"),
    (#"[]"#, "type "),
  ])
  func `Decoding fails at the first field that does not fit, and names it`(text: String, expected: String) {
    #expect(failure(text) == expected)
  }

  @Test func `Models are equal if all their fields are, and then have one hash`() throws {
    #expect(full == full)
    #expect(full.hashValue == (try decoded(fullText)).hashValue)
    var others = [full, full, full, full, full, full, full, full]
    others[0].userId = 2
    others[1].name = nil
    others[2].limit = 6
    others[3].main = nil
    others[4].main?.number = "13"
    others[5].cards = []
    others[6].cards[0].kind = .debit
    others[7].cards.append(full.cards[0])
    #expect(others.allSatisfy { $0 != full })
    #expect(Set(others + others + [full]).count == 9)
  }

  @Test func `A field is not taken for another of the same value`() {
    let one = Account(userId: 1, main: Account.Card(number: "12", kind: .debit))
    let other = Account(userId: 1, cards: [Account.Card(number: "12", kind: .debit)])
    #expect(one != other)
  }

  @Test func `Constraints are checked field by field, inside models, too`() {
    #expect(full.violations().map(\.description) == ["cards[0].kind: one of DEBIT expected, \"NEW\" found"])
    let broken = Account(
      userId: 1, name: "long", limit: 101, main: Account.Card(number: "1", kind: Account.Card.Kind(rawValue: "")))
    #expect(
      broken.violations().map(\.description) == [
        "name: 1 to 3 characters expected, 4 characters found",
        "limit: 0 to 100 expected, 101 found",
        "main.no: 2 characters expected, 1 character found",
        "main.kind: one of DEBIT expected, \"\" found",
      ])
  }

  @Test func `A field that cannot be encoded fails the model`() {
    let vault = Vault(number: .nan)
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(vault) }
  }

  @Test func `No way to add a sensitive field shows it`() {
    let secret = Vault.Secret(rawValue: "SECRET")
    let inner = Vault(text: "SECRET")
    let vault = Vault(
      text: "SECRET", bounded: "SECRET", code: 864_213_579, number: 97531.25, set: secret, list: ["SECRET"],
      inner: [inner])
    var dumped = ""
    dump(vault, to: &dumped)
    let shown = [dumped, "\(vault)", String(reflecting: vault), "\([vault])", "\(Optional(vault) as Any)"]
    #expect(
      shown.allSatisfy { text in
        !["SECRET", "864213579", "97531"].contains { text.contains($0) } && text.contains("redacted")
      },
      "\(shown)")
    #expect(
      "\(vault)" == """
        Vault(text: <redacted>, bounded: <redacted>, code: <redacted>, number: <redacted>, set: <redacted>, \
        list: <redacted>, inner: <redacted>)
        """)
    #expect("\(Vault(text: "SECRET"))" == "Vault(text: <redacted>)")
  }

  @Test func `A violation of a sensitive field tells what was expected, never the value`() {
    let vault = Vault(
      bounded: "SECRET", code: 1234, set: Vault.Secret(rawValue: "SECRET"), list: [Vault.Secret(rawValue: "SECRET")],
      inner: [Vault(code: 4321)])
    #expect(
      vault.violations().map(\.description) == [
        "bounded: 1 to 2 characters expected, 6 characters found",
        "bounded: the form YYMM expected",
        "code: 0 to 999 expected",
        "set: 2 characters expected, 6 characters found",
        "set: the form MM expected",
        "set: one of OPEN expected",
        "list[0]: one of OPEN expected",
        "inner[0].code: 0 to 999 expected",
      ])
    let alone = Vault(one: Vault(code: 4321))
    #expect(alone.violations().map(\.description) == ["one.code: 0 to 999 expected"])
    #expect("\(alone)" == "Vault(one: <redacted>)")
  }
}

/// A model whose every field must not be shown, in every way that there is to add one.
private struct Vault: Model {
  var text: String?
  var bounded: String?
  var code: UInt64?
  var number: Double?
  var set: Secret?
  var list: [Secret]?
  var inner: [Vault]?
  var one: [Vault]

  init(
    text: String? = nil, bounded: String? = nil, code: UInt64? = nil, number: Double? = nil, set: Secret? = nil,
    list: [Secret]? = nil, inner: [Vault]? = nil, one: Vault? = nil
  ) {
    self.text = text
    self.bounded = bounded
    self.code = code
    self.number = number
    self.set = set
    self.list = list
    self.inner = inner
    self.one = one.map { [$0] } ?? []
  }

  init(fields: inout FieldReader) {
    self.init(
      text: fields.optional("text"), bounded: fields.optional("bounded"), code: fields.optional("code"),
      number: fields.optional("number"), set: fields.optional("set"), list: fields.optional("list"),
      inner: fields.optional(models: "inner"), one: fields.optional(model: "one"))
  }

  func list(in fields: inout FieldList) {
    fields.add(sensitive: "text", text)
    fields.add(sensitive: "bounded", bounded, length: 1...2)
    fields.check(bounded, format: ValueFormat("YYMM", [.shortYear, .month]))
    fields.add(sensitive: "code", code, range: 0...999)
    fields.add(sensitive: "number", number)
    fields.add(sensitive: "set", set)
    fields.check(set, length: 2...2)
    fields.check(set, format: ValueFormat("MM", [.month]))
    fields.check(set, values: Secret.documented)
    fields.add(sensitive: "list", list)
    fields.check(each: list, values: Secret.documented)
    fields.add(sensitive: "inner", models: inner)
    fields.add(sensitive: "one", model: one.first)
  }

  struct Secret: OpenValue, ExpressibleByStringLiteral {
    static var documented: [Self] { ["OPEN"] }
    let rawValue: String

    init(rawValue: String) { self.rawValue = rawValue }

    init(stringLiteral value: String) { rawValue = value }
  }
}
