import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct EnumerationTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var name: String
    var type: PageFieldType = .string
    var constraint: PageConstraint?
    var lines: [String]
    var values: [String]
    var doubts: [String] = []

    var testDescription: String { name }
  }

  static let rows = [
    // The portal's forms
    Row(
      name: "bulleted, blanks around the colon", constraint: .bounds(min: "6", max: "7"),
      lines: ["요청상태", "  • SUSPEND : 중지", "  • RESUME : 중지 해지"], values: ["SUSPEND=중지", "RESUME=중지 해지"]),
    Row(
      name: "dash without a blank", lines: ["-Y : Verified", "-N : Not verified"],
      values: ["Y=Verified", "N=Not verified"]),
    Row(
      name: "dash with a blank", lines: ["- READY : may start", "- DONE : has ended"],
      values: ["READY=may start", "DONE=has ended"]),
    Row(
      name: "no blank before the colon", lines: ["- VOID: annulled", "- PAID: settled"],
      values: ["VOID=annulled", "PAID=settled"]),
    Row(
      name: "no bullet", lines: ["ACTIVE: in use", "LOCKED: out of use"],
      values: ["ACTIVE=in use", "LOCKED=out of use"]),
    Row(
      name: "digits as text", constraint: .length("2"), lines: ["01: mobile", "02: plastic"],
      values: ["01=mobile", "02=plastic"]),
    Row(
      name: "digits under bullets", constraint: .length("2"), lines: ["  • 00 : none", "  • 10 : some"],
      values: ["00=none", "10=some"]),
    Row(
      name: "values alone", lines: ["Language", "-Korean", "-English"], values: ["Korean", "English"]),
    Row(name: "values alone, blank after the dash", lines: ["Sex", "- Male", "- Female"], values: ["Male", "Female"]),
    Row(
      name: "boolean, no-break space after the dash", type: .boolean,
      lines: ["-\u{A0}true : send it", "-\u{A0}false : keep it"], values: ["true=send it", "false=keep it"]),
    Row(
      name: "in brackets, with an ellipsis", type: .number, lines: ["Kind (0: none, 1: part, 2: all, ...)"],
      values: ["#0=none", "#1=part", "#2=all"]),
    Row(
      name: "in brackets, text", constraint: .length("1"), lines: ["Kind (A: first, B: second)"],
      values: ["A=first", "B=second"]),
    Row(
      name: "in brackets, a meaning with a comma", type: .number, lines: ["Kind (0: none, or unknown, 1: all)"],
      values: ["#0=none, or unknown", "#1=all"]),
    Row(
      name: "one line without brackets", constraint: .length("1"), lines: ["1: Male, 2: Female"],
      values: ["1=Male", "2=Female"]),
    Row(
      name: "a meaning that holds a colon", lines: ["- OPEN : weekdays: 9 to 18", "- SHUT : else"],
      values: ["OPEN=weekdays: 9 to 18", "SHUT=else"]),
    Row(
      name: "a zero-width space and no-break spaces",
      lines: ["\u{200B}- ON\u{A0}: running", "- OFF\u{A0}:\u{A0}halted"],
      values: ["ON=running", "OFF=halted"]),
    Row(name: "a full-width colon", lines: ["- ON：켜짐", "- OFF：꺼짐"], values: ["ON=켜짐", "OFF=꺼짐"]),
    Row(name: "in quotation marks", lines: ["\"on\" : runs", "\"off\" : rests"], values: ["on=runs", "off=rests"]),
    Row(
      name: "prose among the values", lines: ["- A1 : first", "- A2 : second", "- Only A1 can be cancelled later on."],
      values: ["A1=first", "A2=second"]),
    Row(name: "one value that fills the length", constraint: .length("3"), lines: ["- KRW : won"], values: ["KRW=won"]),
    Row(
      name: "lower-case words within the length", constraint: .bounds(min: "4", max: "6"),
      lines: ["- credit : on account", "- debit : at once"], values: ["credit=on account", "debit=at once"]),
    Row(
      name: "a value outside the length is the checks' affair", constraint: .length("2"),
      lines: ["- 01 : one", "- 100 : hundred"], values: ["01=one", "100=hundred"]),
    Row(name: "number", type: .number, lines: ["- 1 : first", "- 2 : second"], values: ["#1=first", "#2=second"]),
    Row(
      name: "a negative number", type: .number, lines: ["0 : none", "1 : done", "-1 : failed"],
      values: ["#0=none", "#1=done", "#-1=failed"]),
    Row(
      name: "a negative number under dashes", type: .number, lines: ["- 0 : none", "- -1 : failed"],
      values: ["#0=none", "#-1=failed"]),
    Row(
      name: "dashes right before numbers", type: .number, lines: ["-0 : none", "-1 : done"],
      values: ["#0=none", "#1=done"]),

    // False friends
    Row(name: "a format", lines: ["- Format : YYMM"], values: []),
    Row(name: "a unit", type: .number, lines: ["- Unit : ms"], values: []),
    Row(name: "a default", type: .boolean, lines: ["- Default: true"], values: []),
    Row(name: "a Korean default", type: .number, lines: ["- 기본값 = 0"], values: []),
    Row(
      name: "an explained placeholder", constraint: .length("20"),
      lines: ["  • Form : yyMMddHHmiSS-xxxxxxx", "  • xxxxxxx : 7digit, Hex String"], values: []),
    Row(name: "a condition", lines: ["- Condition field : Setting if \"plain\" is \"x\""], values: []),
    Row(
      name: "prose bullets", lines: ["- To link a card, the data should be set.", "- Otherwise nothing is linked."],
      values: []),
    Row(name: "bare words without bullets", lines: ["CI", "DCVV"], values: []),
    Row(name: "one bulleted word", lines: ["Card", "- Plastic"], values: []),
    Row(name: "a word list beside prose", lines: ["- Plastic", "- Mobile", "- or both of them"], values: []),
    Row(name: "a note", lines: ["Note : kept for a year", "Example: 20240101"], values: []),
    Row(name: "an address", lines: ["See https://example.com/a"], values: []),
    Row(
      name: "abbreviations in brackets", constraint: .length("3"), lines: ["Standard time (UTC, KST, ...)"], values: []),
    Row(
      name: "an explained word", constraint: .length("27"), lines: ["- PAR : stands for the card"], values: [],
      doubts: ["values-unclear"]),
    Row(
      name: "explained words that the length allows none of", constraint: .length("27"),
      lines: ["- PAN : the number", "- PAR : stands for it"], values: [], doubts: ["values-unclear"]),
    Row(
      name: "an object has no values", type: .object, lines: ["- A : x", "- B : y"], values: [],
      doubts: ["values-unclear"]),

    // Words that often begin a remark
    Row(
      name: "a word of remarks among values", constraint: .length("5"), lines: ["- FIXED : 고정", "- RANGE : 범위"],
      values: ["FIXED=고정", "RANGE=범위"], doubts: ["values-unclear"]),
    Row(
      name: "words of remarks before and among values in brackets",
      lines: ["Kind (TYPE: by kind, PLAIN: as it is, ALL: in full, SIZE: by size)"],
      values: ["TYPE=by kind", "PLAIN=as it is", "ALL=in full", "SIZE=by size"],
      doubts: ["values-unclear", "values-unclear"]),
    Row(
      name: "words of remarks alone under bullets", lines: ["- TEXT", "- LINK", "- Sample"],
      values: ["TEXT", "LINK", "Sample"]),
    Row(
      name: "a note beside values, not written like them",
      lines: ["- ON : runs", "- OFF : rests", "- Note : from 9 to 18"],
      values: ["ON=runs", "OFF=rests"]),
    Row(
      name: "a word of remarks that the length does not allow", constraint: .length("2"),
      lines: ["- 01 : one", "- 02 : two", "- NOTE : from 9 to 18"], values: ["01=one", "02=two"]),
    Row(
      name: "an address beside values", lines: ["- ON : runs", "- OFF : rests", "- URL : https://example.com"],
      values: ["ON=runs", "OFF=rests"]),
    Row(
      name: "a note beside one explained word", lines: ["- PAR : stands for the card", "- NOTE : not the number"],
      values: [],
      doubts: ["values-unclear"]),
    Row(
      name: "labels among values that are not written like them",
      lines: [
        "- ON : runs", "- OFF : rests", "- 분실 : lost", "- NOT USED : never", "- 참고 : from 9 to 18", "- ... : more",
      ],
      values: ["ON=runs", "OFF=rests"], doubts: ["values-unclear", "values-unclear"]),
    Row(
      name: "a sentence with a colon beside values",
      lines: ["- ON : runs", "- OFF : rests", "- Only when it is ON: wait"],
      values: ["ON=runs", "OFF=rests"]),
    Row(name: "bounds in prose", lines: ["- MIN : 1", "- MAX : 20"], values: []),

    // Doubtful
    Row(
      name: "text for a number", type: .number, lines: ["- ACTIVE : in use", "- CLOSED : ended"], values: [],
      doubts: ["value-mistyped"]),
    Row(
      name: "Y for a boolean", type: .boolean, lines: ["- Y : yes", "- N : no"], values: [], doubts: ["value-mistyped"]),
    Row(
      name: "leading zeros of a number", type: .number, lines: ["- 01 : one", "- 2 : two"],
      values: ["#1=one", "#2=two"],
      doubts: ["value-respelled"]),
    Row(
      name: "the same value twice", lines: ["- 01 : one", "- 01 : two"], values: ["01=one"],
      doubts: ["value-listed-twice"]),
  ]

  @Test(arguments: rows) func `value sets`(_ row: Row) {
    var page = field("kind", row.type, .optional, row.constraint)
    page.description = row.lines.map { PageText($0) }
    let (interpreted, doubts) = interpret(page)
    #expect(interpreted.valueList == row.values)
    #expect(doubts == row.doubts)
    #expect(interpreted.description.count == row.lines.count)
  }
}
