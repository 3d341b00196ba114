import SpecModel

/// A small service in the manner of the portal: nesting, a condition across objects, value sets, forms, wide numbers,
/// sensitive fields, an array without documented items, and a call without error codes.
enum CardService {
  static let spec = Spec(api: API(name: "Konaplate"), endpoints: [status, reissue, register, ping])

  static let status = Endpoint(
    id: EndpointID(method: "POST", path: "/api/v1/card/status"),
    name: "CardStateModification",
    title: "Modification of the Card’s State",
    version: "v1",
    page: "modification-of-the-cards-state.txt",
    description: ["Marks a card as lost, or takes that back."],
    request: Endpoint.Section(fields: [
      userId,
      Field(
        name: "par", type: .string, presence: .conditional, length: Bounds(exactly: 27), isSensitive: true,
        description: ["카드의 PAN을 대체하는 번호"]),
      Field(
        name: "status", type: .string, presence: .required, length: Bounds(min: 6, max: 7),
        values: [
          DocumentedValue(value: .string("SUSPEND"), meaning: "중지", name: "suspend"),
          DocumentedValue(value: .string("RESUME"), meaning: "중지 해지", name: "resume"),
        ],
        description: ["요청상태", "• SUSPEND : 중지", "• RESUME : 중지 해지"]),
    ]),
    results: [
      Endpoint.Result(status: 200, code: "000_000", message: "Success", description: "success"),
      Endpoint.Result(
        status: 400, code: "000_002", name: "invalidInputParameter", message: "Invalid input parameter",
        description: "Input parameter error."),
      Endpoint.Result(
        status: 400, code: "003_022", name: "cardAlreadyTerminated", message: "Card already terminated",
        description: "In the case of a terminated card, status cannot be changed"),
    ]
  )

  static let reissue = Endpoint(
    id: EndpointID(method: "POST", path: "/api/v1/card/reissue"),
    name: "PrepaidCardReissuance",
    title: "Reissuance of Prepaid Card (Replacement Issuance)",
    version: "v1",
    page: "reissuance.txt",
    request: Endpoint.Section(
      isEncrypted: true,
      fields: [
        Field(
          name: "userInfo", type: .object, presence: .required, description: ["Member information"], fields: [userId]),
        Field(
          name: "addressInfo", type: .object, presence: .conditional,
          condition: .when(.field(path: "cardInfo.isDeliveryRequired", is: .boolean(true)), then: .required),
          description: ["Delivery address", "- Condition field : Setting if \"isDeliveryRequired\" is \"true\""],
          fields: [
            Field(
              name: "address", type: .string, presence: .required, length: Bounds(min: 1, max: 255),
              description: ["Road name address"]),
            Field(name: "zipCode", type: .string, presence: .required, length: Bounds(exactly: 5)),
          ]),
        Field(
          name: "cardInfo", type: .object, presence: .required, description: ["Card information"],
          fields: [
            Field(
              name: "oldCardNo", type: .string, presence: .required, length: Bounds(exactly: 16), isSensitive: true,
              description: ["Old card number", "The card to be reissued"]),
            Field(
              name: "isDeliveryRequired", type: .boolean, presence: .optional, defaultValue: .boolean(true),
              values: [DocumentedValue(value: .boolean(true)), DocumentedValue(value: .boolean(false))],
              description: ["Delivery of physical card", "- Default: true"]),
          ]),
      ]),
    response: Endpoint.Section(
      isEncrypted: true,
      fields: [Field(name: "cardApplyNo", type: .string, presence: .required, length: Bounds(exactly: 22))]),
    results: [
      Endpoint.Result(status: 200, code: "000_000", message: "Success.", description: "Success"),
      Endpoint.Result(
        status: 400, code: "003_048", name: "invalidNextServiceId", message: "Invalid next service id.",
        description: "재발급으로 유효한 카드 상품 ID가 아닙니다."),
    ],
    isResultsTruncated: true
  )

  static let register = Endpoint(
    id: EndpointID(method: "POST", path: "/api/v1/card/register"),
    name: "PhysicalCardRegistration",
    title: "Physical Card Registration",
    version: "v1",
    page: "physical-card-registration.txt",
    request: Endpoint.Section(fields: [
      Field(
        name: "physicalCardExpDate", type: .string, presence: .required, length: Bounds(exactly: 4), format: "YYMM",
        isSensitive: true, description: ["Expiry date of the card", "-Format : YYMM"]),
      Field(
        name: "requestedAt", type: .string, presence: .optional, format: "yyMMddHHmiSS-xxxxxxx",
        placeholders: [Field.Placeholder(text: "xxxxxxx", meaning: "7digit, Hex String")]),
      Field(
        name: "tcList", type: .array, presence: .conditional,
        description: ["Agreement list of Terms and Conditions"], items: Field.Items(type: .object)),
      Field(
        name: "contacts", type: .array, presence: .optional,
        items: Field.Items(
          type: .object,
          fields: [Field(name: "phone", type: .string, presence: .required, length: Bounds(min: 9, max: 11))])),
      Field(name: "fee", type: .number, presence: .optional, range: Bounds(min: 0, max: ExactNumber("99.5") ?? 0)),
      Field(name: "months", type: .number, presence: .optional, range: Bounds(min: 1, max: 12), unit: "months"),
    ]),
    response: Endpoint.Section(fields: [
      Field(name: "mobileCardNo", type: .string, presence: .required, isSensitive: true),
      Field(name: "userId", type: .number, presence: .optional),
    ]),
    results: [
      Endpoint.Result(
        status: 400, code: "003_012", name: "cardIssueNotReady",
        message: "Indicated card issue is not ready to active.",
        description: "When the card application specified with cardApplyNo is not allowed to be registered")
    ]
  )

  static let ping = Endpoint(
    id: EndpointID(method: "GET", path: "/api/v1/ping"), name: "Ping", title: "Ping", mode: .async, version: "v2")

  private static let userId = Field(
    name: "userId", type: .number, presence: .required,
    range: Bounds(min: 1, max: ExactNumber("9999999999999999999") ?? 0), description: ["회원 ID"])
}
