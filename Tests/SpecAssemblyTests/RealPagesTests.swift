import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

/// What a person reads on the five pages, written down by hand.
struct RealPagesTests {
  private let assembly: Assembly
  private let spec: Spec

  init() throws {
    assembly = assemble(try ProjectPages.real())
    spec = try #require(assembly.spec)
  }

  private func endpoint(_ path: String) throws -> Endpoint {
    try #require(spec.endpoints.first { $0.id == EndpointID(method: "POST", path: path) })
  }

  private let userIdRange = Bounds(min: 1, max: ExactNumber("9999999999999999999") ?? 0)

  @Test func `nothing is in doubt but what the checks report`() {
    #expect(assembly.report == [])
    #expect(
      spec.endpoints.map(\.page) == [
        "modification-of-the-cards-state.txt", "discarding-a-card.txt", "physical-card-registration.txt",
        "reissuance-of-prepaid-card-replacement-issuance.txt", "balance-limit-increase-individual-card.txt",
      ])
  }

  @Test func `shared request headers`() {
    let correlation = Field(
      name: "X-KM-Correlation-Id", type: .string, presence: .required, length: Bounds(exactly: 20),
      format: "yyMMddHHmiSS-xxxxxxx", placeholders: [.init(text: "xxxxxxx", meaning: "7digit, Hex String")],
      description: [
        "Transaction number for tracking trasncription", "• Form : yyMMddHHmiSS-xxxxxxx",
        "• xxxxxxx : 7digit, Hex String",
      ])
    #expect(
      spec.api.requestHeaders == [
        Field(
          name: "X-KM-User-AspId", type: .string, presence: .required, length: Bounds(exactly: 15),
          description: [
            "ASP ID", "• ID given to the service provider.", "• The ID is provided at the time of contract.",
          ]),
        correlation,
        Field(
          name: "X-KM-Access-Key", type: .string, presence: .conditional,
          condition: .prose("• Excluding the case for Callback API"), length: Bounds(exactly: 40), isSensitive: true,
          description: ["Access Key created by Project", "• Excluding the case for Callback API"]),
        Field(
          name: "X-KM-Crypto-Key-Id", type: .string, presence: .optional,
          condition: .prose("• Required value when requesting data encryption."), length: Bounds(exactly: 32),
          description: [
            "Data Encryption/Decryption Key ID", "• Given ID from creating the service provider's project",
            "• Required value when requesting data encryption.",
          ]),
        Field(
          name: "X-KM-Tran-Token", type: .string, presence: .required, length: Bounds(exactly: 66), isSensitive: true,
          description: [
            "Refer to\u{A0}Common header information\u{A0}-\u{A0}X-KM-Tran-Token\u{A0}Guide\u{A0}page"
          ]),
        Field(
          name: "X-KM-Tran-Time", type: .string, presence: .required, length: Bounds(exactly: 14),
          format: "YYYYMMDDHHMMSS",
          description: ["Client Request Time", "• Form : YYYYMMDDHHMMSS"]),
        Field(
          name: "X-KM-Time-Zone", type: .string, presence: .required, length: Bounds(exactly: 3),
          description: ["International Standard Time (UTC, KST, ...)"]),
      ])
    #expect(
      spec.api.responseHeaders == [
        correlation,
        Field(
          name: "X-KM-Crypto-Key-Id", type: .string, presence: .optional, length: Bounds(exactly: 32),
          description: [
            "Data encryption/decryption key ID", "• Given ID from creating the service provider's project",
            "• If it is passed as a callback, the first key issued among the keys issued to the service provider is used.",
          ]),
      ])
  }

  @Test func `one page departs from a shared header`() throws {
    for endpoint in spec.endpoints {
      let departures = (endpoint.request.headers + endpoint.response.headers).compactMap(\.departure)
      if endpoint.page == "physical-card-registration.txt" {
        #expect(departures.map(\.name) == ["X-KM-User-AspId"])
        #expect(departures.first?.length == Bounds(exactly: 16))
      } else {
        #expect(departures == [])
      }
    }
  }

  @Test func `modification of a card's state`() throws {
    let endpoint = try endpoint("/api/v1/card/status")
    #expect(endpoint.title == "Modification of the Card’s State")
    #expect(endpoint.mode == .sync)
    #expect(endpoint.version == "v1")
    #expect(endpoint.versions == ["v1"])
    #expect(
      endpoint.description == [
        "Modifying the state of the card to lost (suspension) or termination of being lost (suspension)."
      ])
    #expect(!endpoint.request.isEncrypted && !endpoint.response.isEncrypted && !endpoint.isResultsTruncated)
    #expect(endpoint.response.fields == [])
    #expect(
      endpoint.request.fields == [
        Field(name: "userId", type: .number, presence: .required, range: userIdRange, description: ["회원 ID"]),
        Field(
          name: "par", type: .string, presence: .conditional, length: Bounds(exactly: 27), isSensitive: true,
          description: ["카드의 PAN(Primary Account Number)을 대체하는 번호"]),
        Field(
          name: "cardNo", type: .string, presence: .conditional, length: Bounds(exactly: 16), isSensitive: true,
          description: ["카드 번호"]),
        Field(
          name: "status", type: .string, presence: .required, length: Bounds(min: 6, max: 7),
          values: [
            DocumentedValue(value: .string("SUSPEND"), meaning: "중지", name: "suspend"),
            DocumentedValue(value: .string("RESUME"), meaning: "중지 해지", name: "resume"),
          ],
          description: ["요청상태", "• SUSPEND : 중지", "• RESUME : 중지 해지"]),
      ])
    #expect(endpoint.results.map(\.code) == ["000_000", "000_002", "001_006", "003_001", "003_021", "003_022"])
    #expect(
      endpoint.results.last
        == Endpoint.Result(
          status: 400, code: "003_022", name: "cardAlreadyTerminated", message: "Card already terminated",
          description: "In the case of a terminated card, status cannot be changed"))
    #expect(endpoint.results.first?.name == nil)
    #expect(endpoint.testCases.count == 6)
    #expect(endpoint.testCases.first == Endpoint.TestCase(status: 200, label: "success test"))
  }

  @Test func `discarding a card, from the damaged page`() throws {
    let endpoint = try endpoint("/api/v1/card/terminate")
    #expect(
      endpoint.request.fields == [
        Field(
          name: "userId", type: .number, presence: .required,
          range: Bounds(min: 1, max: ExactNumber("999999999999999999") ?? 0),
          description: ["Member’s ID", "- It is a member’s unique ID granted in case of member’s sign-up"]),
        Field(
          name: "par", type: .string, presence: .required, length: Bounds(exactly: 27), isSensitive: true,
          description: [
            "A number that replaces the card's PAN (Primary Account Number)",
            "This is the PAR of the mobile card or actual card to be discarded.",
          ]),
      ])
    #expect(endpoint.results.count == 8)
    #expect(endpoint.testCases.count == 8)
  }

  @Test func `registration of a physical card`() throws {
    let endpoint = try endpoint("/api/v1/prepay-card/physical/register")
    #expect(endpoint.request.isEncrypted && endpoint.response.isEncrypted)
    #expect(
      endpoint.request.fields.map(\.name) == [
        "cardApplyNo", "userId", "physicalCardNo", "physicalCardExpDate", "physicalCardCVC", "tcList",
        "extMobileCardPar",
      ])
    let fields = endpoint.request.fields
    #expect(fields[0].values == [] && fields[0].condition == nil && fields[0].description.count == 5)
    #expect(fields[1].range == userIdRange)
    #expect(fields[2].isSensitive && fields[3].isSensitive && fields[4].isSensitive && fields[6].isSensitive)
    #expect(
      fields[3]
        == Field(
          name: "physicalCardExpDate", type: .string, presence: .required, length: Bounds(exactly: 4), format: "YYMM",
          isSensitive: true,
          description: ["Expiry date of card (physical card) to be registered", "-Format : YYMM"]))
    #expect(
      fields[5]
        == Field(
          name: "tcList", type: .array, presence: .conditional,
          description: [
            "Agreement list of Terms and Conditions",
            "For certain cards, a member must agree to the terms and conditions when registering the card. It is the information of the terms and conditions agreed by the user.",
          ],
          items: Field.Items(type: .object)))
    #expect(endpoint.response.fields.map(\.name) == ["mobileCardNo", "par"])
    #expect(endpoint.testCases.last == Endpoint.TestCase(status: 400, label: "User is already mapped to card"))
  }

  @Test func `reissuance of a prepaid card`() throws {
    let endpoint = try endpoint("/api/v1/prepay-card/reissue/delivery")
    #expect(endpoint.isResultsTruncated)
    #expect(endpoint.results.count == 10)
    #expect(endpoint.testCases.count == 19)
    #expect(endpoint.results.filter { $0.code == "000_002" }.map(\.message) == ["Invalid input parameter. userId"])
    let text = Bounds(min: 1, max: 255)
    #expect(
      endpoint.request.fields == [
        Field(
          name: "userInfo", type: .object, presence: .required, isNestingAssumed: true,
          description: ["Member information"],
          fields: [
            Field(
              name: "userId", type: .number, presence: .required, range: userIdRange,
              description: ["Member ID", "- Member's unique ID given when registering for membership"])
          ]),
        Field(
          name: "addressInfo", type: .object, presence: .conditional,
          condition: .when(.field(path: "cardInfo.isDeliveryRequired", is: .boolean(true)), then: .required),
          isNestingAssumed: true,
          description: [
            "Delivery address information", "- Condition field : Setting if \"isDeliveryRequired\" is \"true\"",
          ],
          fields: [
            Field(
              name: "address", type: .string, presence: .required, length: text,
              description: ["Road name address for card delivery"]),
            Field(
              name: "addressDetail", type: .string, presence: .required, length: text,
              description: ["Road name address detail for card delivery"]),
            Field(
              name: "zipCode", type: .string, presence: .required, length: Bounds(exactly: 5),
              description: ["Zip code of card delivery address"]),
          ]),
        Field(
          name: "cardInfo", type: .object, presence: .required, isNestingAssumed: true,
          description: ["Card information"],
          fields: [
            Field(
              name: "oldCardNo", type: .string, presence: .required, length: Bounds(exactly: 16), isSensitive: true,
              description: ["Old card number", "The card to be reissued"]),
            Field(
              name: "isDeliveryRequired", type: .boolean, presence: .optional, defaultValue: .boolean(true),
              values: [
                DocumentedValue(value: .boolean(true), meaning: "Apply for physical card delivery"),
                DocumentedValue(value: .boolean(false), meaning: "Do not apply for physical card delivery"),
              ],
              description: [
                "Delivery of physical card", "When issuing a mobile card only, this field should be set to \"false\".",
                "- Default: true", "-\u{A0}true : Apply for physical card delivery",
                "-\u{A0}false : Do not apply for physical card delivery",
              ]),
          ]),
      ])
    #expect(endpoint.response.fields.map(\.name) == ["cardApplyNo", "mobileCardNo", "mobileCardCVC", "mobileCardPar"])
    #expect(endpoint.response.fields.map(\.isSensitive) == [false, true, true, true])
  }

  @Test func `balance limit increase`() throws {
    let endpoint = try endpoint("/api/v1/user/namedcard")
    #expect(
      endpoint.request.fields == [
        Field(
          name: "userId", type: .number, presence: .required, range: userIdRange,
          description: ["Member’s ID", "-It is a member’s unique ID granted in case of member’s sign-up."]),
        Field(
          name: "isCheckNamedYn", type: .string, presence: .required, length: Bounds(exactly: 1),
          values: [
            DocumentedValue(value: .string("Y"), meaning: "Verified", name: "yes"),
            DocumentedValue(value: .string("N"), meaning: "Not Verified", name: "no"),
          ],
          description: [
            "Whether to verify the actual name or the connection information of the deposit account", "-Y : Verified",
            "-N : Not Verified",
          ]),
      ])
  }
}
