import PageReader

let verbs = [
  "Registration", "Search", "Cancellation", "Modification", "Issuance", "Activation", "Inquiry", "Transfer", "Approval",
  "Withdrawal", "Charge", "Refund",
]

let nouns = [
  "Card", "Account", "Balance", "Address", "Password", "Coupon", "Point", "Wallet", "Product", "Merchant", "Receipt",
  "Statement", "Agreement", "Limit", "Token", "Device", "Event", "Order",
]

let problems = [
  "Card not found", "Account is closed", "Balance is insufficient", "Limit is exceeded", "Password does not match",
  "Request is already in progress", "Token is expired",
]

/// What the portal prints at the end of every page: the titles of all endpoints without a separator.
let navigation: String = {
  let titles = verbs.flatMap { verb in nouns.map { "\(verb) of \($0)" } }
  return titles.joined() + "회원 정보 조회카드 상태 변경자동충전 계좌 등록"
}()

let requestHeaders: [PageField] = [
  header("X-KM-User-AspId", .required, 15, "ASP ID", ["  • ID of the service provider."]),
  header(
    "X-KM-Correlation-Id", .required, 20, "Number that follows a transaction",
    ["  • Form : yyMMddHHmiSS-xxxxxxx", "  • xxxxxxx : 7digit, Hex String"]),
  header("X-KM-Crypto-Key-Id", .optional, 32, "Id of the encryption key", ["  • Given with the project."]),
  header("X-KM-Access-Key", .conditional, 40, "Access key of the project", ["  • Excluding the case for Callback API"]),
  header("X-KM-Tran-Token", .required, 66, "Refer to\u{A0}the guide of the token\u{A0}page", []),
  header("X-KM-Tran-Time", .required, 14, "Time of the request", ["  • Form : YYYYMMDDHHMMSS"]),
  header("X-KM-Time-Zone", .required, 3, "Time zone (UTC, KST, ...)", []),
]

let fieldPool: [PageField] = [
  PageField(
    name: "userId", type: .number, presence: Labelled(.required),
    constraint: Labelled(.bounds(min: "1", max: "9999999999999999999")), description: [PageText("회원 ID")]),
  field("par", .length("27"), "Number that stands for the card's number"),
  field("cardNo", .length("16"), "카드 번호"),
  field("zipCode", .length("5"), "Zip code"),
  field("address", .bounds(min: "1", max: "255"), "Road name address"),
  field("expiryDate", .length("4"), "Expiry date\u{A0}of the card", "-Format : YYMM"),
  field("status", .bounds(min: "6", max: "7"), "요청상태", "  • SUSPEND : 중지", "  • RESUME : 중지 해제"),
  field("agreedYn", .length("1"), "Whether the member agreed", "-Y : Agreed", "-N : Not agreed"),
  PageField(
    name: "isDeliveryRequired", type: .boolean, presence: Labelled(.optional),
    widget: BooleanWidget(selected: true, choices: [true, false]), description: [PageText("Delivery of a card")]),
  PageField(
    name: "amount", type: .number, presence: Labelled(.required),
    constraint: Labelled(.bounds(min: "0", max: "2000000")), description: [PageText("Amount in won")]),
  field("memberName", .bounds(min: "1", max: "40"), "Member’s name"),
  field("phoneNumber", .bounds(min: "10", max: "11"), "휴대폰 번호"),
  field("requestDate", .length("8"), "Date of the request (YYYYMMDD)"),
]

private func field(_ name: String, _ constraint: PageConstraint, _ lines: String...) -> PageField {
  PageField(
    name: name, type: .string, presence: Labelled(.required), constraint: Labelled(constraint),
    description: prose(lines))
}

private func header(_ name: String, _ presence: PagePresence, _ length: Int, _ line: String, _ more: [String])
  -> PageField
{
  PageField(
    name: name, type: .string, presence: Labelled(presence), constraint: Labelled(.length("\(length)")),
    description: prose([line] + more))
}

private func prose(_ lines: [String]) -> [PageText] {
  lines.enumerated().map { PageText($1, startsParagraph: $0 == 1) }
}
