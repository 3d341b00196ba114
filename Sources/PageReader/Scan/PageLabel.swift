/// The portal's own words: every line that means the same on every page.
enum PageLabel: UInt8, Sendable, CaseIterable {
  case none
  case logo, apiDocumentation, allAPI, service
  case requestHeaders, requestParameters, responseHeaders, responseParameters
  case responseCode, testData
  case encrypted, checkOut, guidelines, moreInformation
  case string, number, boolean, object, arrayOfObjects, arrayOfStrings
  case required, optional, conditional
  case yes, no
  case addObject, addString
  case errorCode, message, description, showAll
  case loadingList, request, loading, response, tryIt, startRequest

  /// The spelling in each language; Korean is `nil` where the portal shows the English word there as well.
  var spelling: (english: String, korean: String?) {
    switch self {
    case .none: ("", nil)
    case .logo: ("Konaplate logo", nil)
    case .apiDocumentation: ("API Documentation", "API 문서")
    case .allAPI: ("All API", "전체 API")
    case .service: ("Service", "서비스")
    case .requestHeaders: ("Request Headers", "요청 헤더")
    case .requestParameters: ("Request Parameters", "요청 파라미터")
    case .responseHeaders: ("Response Headers", "응답 헤더")
    case .responseParameters: ("Response Parameters", "응답 파라미터")
    case .responseCode: ("Response Code", "응답 코드")
    case .testData: ("Test Data", "테스트 데이터")
    case .encrypted: ("Encrypted|", "암호화 처리|")
    case .checkOut: ("Check out", "더 자세한 정보는")
    case .guidelines: ("Guidelines", "가이드라인")
    case .moreInformation: ("for more information.", "을 참조하세요.")
    case .string: ("string", nil)
    case .number: ("number", nil)
    case .boolean: ("boolean", nil)
    case .object: ("object", nil)
    case .arrayOfObjects: ("array of objects", nil)
    case .arrayOfStrings: ("array of strings", nil)
    case .required: ("Required", "필수")
    case .optional: ("Optional", "옵션")
    case .conditional: ("Conditional", "조건부")
    case .yes: ("true", nil)
    case .no: ("false", nil)
    case .addObject: ("Add object", nil)
    case .addString: ("Add string", nil)
    case .errorCode: ("Error code", "에러 코드")
    case .message: ("Message", "메시지")
    case .description: ("Description", "설명")
    case .showAll: ("Show All", nil)
    case .loadingList: ("Loading ...", nil)
    case .request: ("Request", nil)
    case .loading: ("Loading...", nil)
    case .response: ("Response", nil)
    case .tryIt: ("Click Try It!", "Try It!을 클릭하여")
    case .startRequest: ("to start a Request and see the Response here!", "입력한 Request의 Response를 확인하세요.")
    }
  }

  func text(_ language: LabelLanguage) -> String {
    language == .korean ? spelling.korean ?? spelling.english : spelling.english
  }

  var section: PageElement.SectionKind? {
    switch self {
    case .requestHeaders: .requestHeaders
    case .requestParameters: .requestParameters
    case .responseHeaders: .responseHeaders
    case .responseParameters: .responseParameters
    default: nil
    }
  }

  var fieldType: PageFieldType? {
    switch self {
    case .string: .string
    case .number: .number
    case .boolean: .boolean
    case .object: .object
    case .arrayOfObjects: .arrayOfObjects
    case .arrayOfStrings: .arrayOfStrings
    default: nil
    }
  }

  var presence: PagePresence? {
    switch self {
    case .required: .required
    case .optional: .optional
    case .conditional: .conditional
    default: nil
    }
  }
}
