import Diagnostics

/// How an endpoint's headers are written and read.
enum HeaderForm {
  /// As in the file: by name, or as the departure from the shared header.
  case departures
  /// As a field each, with all its members.
  case complete
}

extension JSONWriter {
  mutating func endpoint(_ endpoint: Endpoint, api: API, headers form: HeaderForm = .departures) {
    object { object in
      object.member(EndpointKey.endpoint.rawValue, endpoint.id.description)
      if let name = endpoint.name { object.member(EndpointKey.name.rawValue, name) }
      object.member(EndpointKey.title.rawValue, endpoint.title)
      object.member(EndpointKey.mode.rawValue, endpoint.mode.rawValue)
      object.member(EndpointKey.version.rawValue, endpoint.version)
      if endpoint.versions != [endpoint.version] {
        object.member(EndpointKey.versions.rawValue, endpoint.versions)
      }
      if let page = endpoint.page { object.member(EndpointKey.page.rawValue, page) }
      if !endpoint.description.isEmpty {
        object.member(EndpointKey.description.rawValue, endpoint.description)
      }
      object.key(EndpointKey.request.rawValue)
      object.section(endpoint.request, shared: api.requestHeaders, headers: form)
      object.key(EndpointKey.response.rawValue)
      object.section(endpoint.response, shared: api.responseHeaders, headers: form)
      object.member(
        EndpointKey.results.rawValue,
        array: { list in
          for result in endpoint.results { list.result(result) }
        })
      if endpoint.isResultsTruncated { object.member(EndpointKey.resultsTruncated.rawValue, true) }
      if !endpoint.testCases.isEmpty {
        object.member(
          EndpointKey.testCases.rawValue,
          array: { list in
            for testCase in endpoint.testCases { list.testCase(testCase) }
          })
      }
    }
  }

  private mutating func section(_ section: Endpoint.Section, shared: [Field], headers form: HeaderForm) {
    object { object in
      if section.isEncrypted { object.member(SectionKey.encrypted.rawValue, true) }
      object.member(
        SectionKey.headers.rawValue,
        array: { list in
          for use in section.headers { list.headerUse(use, shared: shared, form: form) }
        })
      object.fields(SectionKey.fields.rawValue, section.fields)
    }
  }

  private mutating func headerUse(_ use: HeaderUse, shared: [Field], form: HeaderForm) {
    switch form {
    case .departures:
      guard let departure = use.departure else { return string(use.name) }
      let header = shared.first { $0.name == use.name }
      if let header, use.departs(as: header) { return string(use.name) }
      field(departure, departingFrom: header)
    case .complete:
      if let field = use.departure ?? shared.first(where: { $0.name == use.name }) {
        self.field(field)
      } else {
        string(use.name)
      }
    }
  }

  private mutating func result(_ result: Endpoint.Result) {
    object { object in
      object.member(ResultKey.status.rawValue, result.status)
      object.member(ResultKey.code.rawValue, result.code)
      if let name = result.name { object.member(ResultKey.name.rawValue, name) }
      object.member(ResultKey.message.rawValue, result.message)
      object.member(ResultKey.description.rawValue, result.description)
    }
  }

  private mutating func testCase(_ testCase: Endpoint.TestCase) {
    object { object in
      object.member(TestCaseKey.status.rawValue, testCase.status)
      object.member(TestCaseKey.label.rawValue, testCase.label)
    }
  }
}
