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

  struct Card: Model, Redacting {
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
      fields.violations.check(kind, values: Kind.documented, at: "kind")
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

  @Test func `A sensitive field is not shown, an absent one left out`() {
    #expect("\(Account.Card(number: "4000", kind: .debit))".contains("4000") == false)
    #expect(Mirror(reflecting: Account.Card(number: "4000", kind: .debit)).children.map(\.label) == ["no", "kind"])
  }
}
