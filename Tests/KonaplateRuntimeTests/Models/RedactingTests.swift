import KonaplateRuntime
import Testing

private struct Card: Model {
  var number: String
  var kind: String?

  init(number: String, kind: String? = nil) {
    self.number = number
    self.kind = kind
  }

  init(fields: inout FieldReader) { self.init(number: fields.required("number"), kind: fields.optional("kind")) }

  func list(in fields: inout FieldList) {
    fields.add(sensitive: "number", number)
    fields.add("kind", kind)
  }
}

private struct Wallet: Hashable, Sendable {
  var cards: [Card]
  var main: Card?
}

private let marker = "4111-MARKER"

/// Every way in which a value becomes text.
private func texts(of value: some Any) -> [String] {
  var dumped = ""
  dump(value, to: &dumped)
  var printed = ""
  print(value, terminator: "", to: &printed)
  return [dumped, printed, String(describing: value), String(reflecting: value), "\(value)"]
}

@Suite struct RedactingTests {
  @Test func `A sensitive value shows nowhere`() {
    let card = Card(number: marker, kind: "debit")
    let wallet = Wallet(cards: [card], main: card)
    let all = texts(of: card) + texts(of: Optional(card)) + texts(of: wallet) + texts(of: ["key": wallet])
    #expect(all.allSatisfy { !$0.contains(marker) && $0.contains("debit") })
    #expect(Mirror(reflecting: card).children.allSatisfy { !"\($0.value)".contains(marker) })
  }

  @Test func `The rest reads as it would without, and what is absent is left out`() {
    #expect("\(Card(number: marker, kind: "debit"))" == "Card(number: <redacted>, kind: \"debit\")")
    #expect("\(Card(number: marker))" == "Card(number: <redacted>)")
  }
}
