import Foundation
import Konaplate
import KonaplateRuntime
import Testing

/// The generated library says exactly what the spec says: every constraint is tried at its limits through the generated
/// models, and the verdict must equal that of an independent reading of the JSON.
@Suite struct OutputMatchesSpecTests {
  private let spec: DocumentedSpec

  init() throws { spec = try DocumentedSpec.committed() }

  @Test func everyEndpointOfTheSpecIsRegisteredOnce() {
    let registered = KonaplateEndpoints.all.map { "\($0.facts.method) \($0.facts.path)" }
    #expect(registered.sorted() == spec.endpoints.map(\.endpoint).sorted())
    #expect(!registered.isEmpty)
  }

  @Test func factsAreThoseOfTheSpec() throws {
    for documented in spec.endpoints {
      let endpoint = try generated(documented)
      #expect("\(endpoint)" == documented.name)
      #expect(endpoint.facts.title == documented.title)
      #expect(endpoint.facts.version == documented.version)
      #expect(endpoint.facts.mode.rawValue == documented.mode)
      #expect(endpoint.facts.encryptsRequest == (documented.request.encrypted ?? false))
      #expect(endpoint.facts.encryptsResponse == (documented.response.encrypted ?? false))
      #expect(endpoint.facts.listsEveryResult == !(documented.resultsTruncated ?? false))
      let results = endpoint.results.map {
        DocumentedEndpoint.Outcome(status: $0.status, code: $0.code, message: $0.message, description: $0.description)
      }
      #expect(results == documented.results)
    }
  }

  @Test func errorCodesAreTheSpecsCodesOfRefusals() throws {
    for documented in spec.endpoints {
      var codes: [String] = []
      for result in documented.results where !(200..<300).contains(result.status) && !codes.contains(result.code) {
        codes.append(result.code)
      }
      #expect(errorCodes(of: try generated(documented)) == codes, "\(documented.endpoint)")
    }
  }

  @Test func validatorsAgreeWithTheSpecAtEveryLimit() throws {
    for documented in spec.endpoints {
      let endpoint = try generated(documented)
      let fields = documented.request.fields ?? []
      let cases = RequestCases(for: fields)
      var seenToFail: Set<String> = []
      for example in cases.cases {
        let expected = ExpectedVerdict(of: example.body, by: fields).broken
        let found = try verdict(on: example.body, by: endpoint)
        #expect(found == expected, "\(documented.endpoint): \(example.name)")
        seenToFail.formUnion(expected)
      }
      #expect(cases.constraints.subtracting(seenToFail).isEmpty, "constraints without a failing case")
    }
  }

  @Test func aRequestWithoutARequiredFieldCannotBeWrittenDown() throws {
    for documented in spec.endpoints {
      let endpoint = try generated(documented)
      let fields = documented.request.fields ?? []
      let sample = SampleBody.object(of: fields)
      for path in RequestCases(for: fields).required {
        let incomplete = sample.replacing(path[...], with: nil)
        #expect(throws: DecodingError.self, "\(documented.endpoint): \(path.text)") {
          try request(of: endpoint, from: incomplete)
        }
      }
    }
  }

  @Test func requestsTravelUnchanged() throws {
    for documented in spec.endpoints {
      let endpoint = try generated(documented)
      for example in RequestCases(for: documented.request.fields ?? []).cases {
        let coded = try request(of: endpoint, from: example.body)
        #expect(coded == example.body.withoutNulls, "\(documented.endpoint): \(example.name)")
      }
    }
  }

  @Test func responsesAreDecodedWhateverTheirConstraints() throws {
    for documented in spec.endpoints {
      let endpoint = try generated(documented)
      for example in RequestCases(for: documented.response.fields ?? []).cases {
        let coded = try response(of: endpoint, from: example.body)
        #expect(coded == example.body.withoutNulls, "\(documented.endpoint): \(example.name)")
      }
    }
  }

  private func generated(_ documented: DocumentedEndpoint) throws -> any Endpoint.Type {
    try #require(
      KonaplateEndpoints.all.first { "\($0.facts.method) \($0.facts.path)" == documented.endpoint },
      "\(documented.endpoint) is in the spec and not in Generated: run make")
  }

  private func errorCodes<E: Endpoint>(of endpoint: E.Type) -> [String] { E.ErrorCode.allCases.map(\.rawValue) }

  private func verdict<E: Endpoint>(on body: Body, by endpoint: E.Type) throws -> Set<String> {
    let request = try JSONDecoder().decode(E.Request.self, from: JSONEncoder().encode(body))
    return Set(request.violations().map { "\($0.path): \($0.rule.kind)" })
  }

  @discardableResult
  private func request<E: Endpoint>(of endpoint: E.Type, from body: Body) throws -> Body {
    try coded(E.Request.self, body)
  }

  private func response<E: Endpoint>(of endpoint: E.Type, from body: Body) throws -> Body {
    try coded(E.Response.self, body)
  }

  private func coded<Model: Codable>(_ type: Model.Type, _ body: Body) throws -> Body {
    let model = try JSONDecoder().decode(type, from: JSONEncoder().encode(body))
    return try JSONDecoder().decode(Body.self, from: JSONEncoder().encode(model))
  }
}

extension Violation.Rule {
  /// The name that the spec gives to this kind of constraint.
  fileprivate var kind: String {
    switch self {
    case .presence, .required: "presence"
    case .length: "length"
    case .range: "range"
    case .values: "values"
    case .format: "format"
    }
  }
}

extension Body {
  /// The body as a model sends it: an absent value is left out, not sent as null.
  fileprivate var withoutNulls: Body {
    guard case .object(let members) = self else { return self }
    return .object(
      members.compactMapValues { value in
        switch value {
        case .null: nil
        case .object: value.withoutNulls
        default: value
        }
      })
  }
}
