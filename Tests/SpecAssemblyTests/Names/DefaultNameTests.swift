import SpecModel
import Testing

@testable import SpecAssembly

/// The first name that a subject would get by itself.
struct DefaultNameTests {
  @Test(arguments: [
    ("Card Charge", "CardCharge"),
    ("Modification of the Card’s State", "ModificationOfCardState"),
    ("Modification of the Card's State", "ModificationOfCardState"),
    ("Discarding a Card", "DiscardingCard"),
    ("Checking the Members' Cards", "CheckingMembersCards"),
    ("Reissuance of Prepaid Card (Replacement Issuance)", "ReissuanceOfPrepaidCard"),
    ("Balance Limit Increase(Individual card)", "BalanceLimitIncrease"),
    ("Terms and Conditions Agreement/Withdrawal", "TermsAndConditionsAgreementWithdrawal"),
    ("Checking Result of Charge & Cancellation", "CheckingResultOfChargeAndCancellation"),
    ("Issuance of ARS code", "IssuanceOfARSCode"),
    ("List of IDs", "ListOfIDs"),
    ("PGWallet list", "PGWalletList"),
    ("authentication code generation.", "AuthenticationCodeGeneration"),
    ("User register ", "UserRegister"),
    ("[Test] User register", "TestUserRegister"),
    ("1 KRW Verification", "OneKRWVerification"),
    ("3D Secure", "ThreeDSecure"),
    ("2nd Password", "SecondPassword"),
    ("24 Hour Limit", "Endpoint24HourLimit"),
    ("Card V2 Charge", "CardV2Charge"),
    ("URGENT NOTICE", "UrgentNotice"),
    ("Error", "ErrorEndpoint"),
    ("Request", "RequestEndpoint"),
    ("string", "StringEndpoint"),
    ("A", "A"),
    ("회원 조회", "CardStatus"),
    ("CI 값으로 회원 조회", "CardStatus"),
    ("Café", "CardStatus"),
    ("---", "CardStatus"),
    ("(only brackets)", "OnlyBrackets"),
    ("Line\nbreak */ \"quote\" \\(x)", "LineBreakQuote"),
    ("../../etc/passwd", "EtcPasswd"),
    ("Émigré card", "CardStatus"),
    ("Card\u{A0}State\u{200B}", "CardState"),
  ])
  func `of an endpoint`(_ title: String, _ name: String) {
    let endpoint = Endpoint(id: EndpointID(method: "POST", path: "/api/v1/card/status"), title: title, version: "v1")
    #expect(NameForms.endpoint(endpoint).first == name)
  }

  @Test(arguments: [
    ("/api/v1/card/status", "CardStatus"), ("/api/v2/user/namedcard", "UserNamedcard"),
    ("/api/v1/prepay-card/physical/register", "PrepayCardPhysicalRegister"), ("/v1/cardNo_list.json", "CardNoListJson"),
    ("/api/user/{userId}", "UserUserId"), ("/api/v1/2fa", "Endpoint2fa"), ("/card", "Card"),
  ])
  func `of an endpoint with a Korean title`(_ path: String, _ name: String) {
    let endpoint = Endpoint(id: EndpointID(method: "POST", path: path), title: "카드", version: "v1")
    #expect(NameForms.endpoint(endpoint).first == name)
  }

  @Test(arguments: [
    ("Card already terminated", "cardAlreadyTerminated"),
    ("Card already terminated.", "cardAlreadyTerminated"),
    ("Card is already reissued error.", "cardAlreadyReissued"),
    ("Digital card is already terminated error.", "digitalCardAlreadyTerminated"),
    ("Invalid input parameter. userId", "invalidInputParameter"),
    ("Invalid input parameter. cardInfo.oldCardNo", "invalidInputParameter"),
    ("Invalid input parameter : userId", "invalidInputParameter"),
    ("Invalid input parameter: userId", "invalidInputParameter"),
    ("Card cost payment fail. network issue.", "cardCostPaymentFailNetworkIssue"),
    ("Card cost payment fail. timeout", "cardCostPaymentFailTimeout"),
    ("Internal server error", "internalServerError"),
    ("Cannot find PAR", "cannotFindPAR"),
    ("PAR not found", "parNotFound"),
    ("User's card isn't active", "userCardIsntActive"),
    ("Cannot delete Sub card directly, Sub Card will be deleted.", "cannotDeleteSubCardDirectly"),
    ("Card is married to cardSe. Disconnect before delete.", "cardMarriedToCardSe"),
    ("There is in progress reissue type card apply no.", "thereInProgressReissueTypeCardApply"),
    ("Is locked", "isLocked"),
    ("default", "defaultError"),
    ("in", "inError"),
    ("self", "selfError"),
    ("Description", "descriptionError"),
    ("Raw value", "rawValueError"),
    ("None", "noneError"),
    ("OTP EXPIRED", "otpExpired"),
    ("3 attempts failed", "threeAttemptsFailed"),
    ("404 from bank", "error404FromBank"),
    ("The limit", "limit"),
    ("100% used", "error100PercentUsed"),
    ("유효하지 않은 카드", "cardIsInvalid"),
    ("", "cardIsInvalid"),
  ])
  func `of an error`(_ message: String, _ name: String) {
    let result = Endpoint.Result(status: 400, code: "003_022", message: message, description: "Card is invalid")
    #expect(NameForms.error(result).first == name)
  }

  @Test func `of an error without English words`() {
    let result = Endpoint.Result(status: 400, code: "003_022", message: "오류", description: "없음")
    #expect(NameForms.error(result) == ["code003022"])
  }

  @Test(
    arguments: [
      ("SUSPEND", nil, "suspend"), ("PG_CARD", nil, "pgCard"), ("READY-TO-GO", nil, "readyToGo"),
      ("Korean", nil, "korean"),
      ("inProgress", nil, "inProgress"), ("Y", "Verified", "yes"), ("N", "Not Verified", "no"), ("y", nil, "yes"),
      ("01", "Mobile card", "mobileCard"), ("01", "모바일", "value01"), ("01", nil, "value01"),
      ("A", "First class", "firstClass"),
      ("A", nil, "valueA"), ("1", "A very long meaning of one", "value1"), ("-1", nil, "valueMinus1"),
      ("0.5", nil, "value0Point5"), ("default", nil, "defaultValue"), ("NONE", nil, "noneValue"),
      ("true", nil, "trueValue"),
      ("VISA2", nil, "visa2"), ("IN", "inside", "inValue"), ("a/b", "Either", "either"), ("KO", "Korean", "ko"),
      ("한국", "Korea", "korea"),
    ] as [(String, String?, String)])
  func `of a value`(_ text: String, _ meaning: String?, _ name: String) {
    #expect(NameForms.value(DocumentedValue(value: .string(text), meaning: meaning)).first == name)
  }

  @Test func `of a value that holds no word at all`() {
    #expect(NameForms.value(DocumentedValue(value: .string("한국"))) == ["value\(shortHash("한국"))"])
    #expect(NameForms.value(DocumentedValue(value: .number(7), meaning: "칠")).first == "value7")
  }

  @Test func `asked for one, only the best is made`() {
    let endpoint = Endpoint(id: EndpointID(method: "POST", path: "/api/v2/point"), title: "Points (New)", version: "v2")
    #expect(NameForms.endpoint(endpoint, atMost: 1) == ["Points"])
    let result = Endpoint.Result(status: 400, code: "000_001", message: "No such point", description: "Unknown point")
    #expect(NameForms.error(result, atMost: 1) == ["noSuchPoint"])
    let value = DocumentedValue(value: .string("Y"), meaning: "Agreed")
    #expect(NameForms.value(value, atMost: 1) == ["yes"])
    #expect(NameForms.value(value, atMost: 2) == Array(NameForms.value(value).prefix(2)))
  }

  @Test func `every default name can stand in Swift`() {
    let hostile = [
      "", " ", "`", "\"", "\\", "*/", "\u{202E}", "\u{0}", "😀", "1", "_", "a b", "class", "Self", "0x", "—", "\r\n",
      "#if", "@main",
    ]
    for text in hostile {
      let endpoint = Endpoint(id: EndpointID(method: "POST", path: "/" + text), title: text, version: "v1")
      let result = Endpoint.Result(status: 400, code: "000_001", message: text, description: text)
      let value = DocumentedValue(value: .string(text), meaning: text)
      for (scope, names) in [
        (NameScope.endpoints, NameForms.endpoint(endpoint)), (.errors, NameForms.error(result)),
        (.values, NameForms.value(value)),
      ] {
        #expect(!names.isEmpty)
        for name in names { #expect(scope.accepts(name), "\(name) from \(text.debugDescription)") }
      }
    }
  }
}
