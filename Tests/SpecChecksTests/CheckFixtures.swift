import Diagnostics
import SpecChecks
import SpecModel

/// Endpoints small enough to be written inside a test.
func endpoint(
  _ path: String, headers: [HeaderUse] = [], request: [Field] = [], response: [Field] = [],
  results: [Endpoint.Result] = [], truncated: Bool = false, labels: [String] = []
) -> Endpoint {
  Endpoint(
    id: EndpointID(method: "POST", path: path), title: "Title", version: "v1",
    request: Endpoint.Section(headers: headers, fields: request), response: Endpoint.Section(fields: response),
    results: results, isResultsTruncated: truncated,
    testCases: labels.map { Endpoint.TestCase(status: $0.utf8.starts(with: "ok".utf8) ? 200 : 400, label: $0) })
}

func spec(_ endpoints: [Endpoint], headers: [Field] = []) -> Spec {
  Spec(api: API(name: "Test", requestHeaders: headers), endpoints: endpoints)
}

func text(
  _ name: String, _ presence: Presence = .required, length: Bounds? = nil, format: String? = nil,
  default value: String? = nil, values: [String] = [], condition: Condition? = nil, description: [String] = []
) -> Field {
  Field(
    name: name, type: .string, presence: presence, condition: condition, length: length, format: format,
    defaultValue: value.map { .string($0) }, values: values.map { DocumentedValue(value: .string($0)) },
    description: description)
}

func number(_ name: String, _ presence: Presence = .required, range: Bounds? = nil) -> Field {
  Field(name: name, type: .number, presence: presence, range: range)
}

func failure(_ code: String, _ message: String, _ description: String = "") -> Endpoint.Result {
  Endpoint.Result(status: 400, code: code, message: message, description: description)
}

extension Bounds {
  static func exactly(_ value: ExactNumber) -> Bounds { Bounds(exactly: value) }
  static func from(_ min: ExactNumber, to max: ExactNumber) -> Bounds { Bounds(min: min, max: max) }
}

/// What one rule says of a spec: `place: message`, and below it its notes.
func report(_ rule: String, of spec: Spec) -> [String] {
  lines(checkSpec(spec).filter { $0.rule.id == rule })
}

/// What one rule says of one endpoint's request.
func report(_ rule: String, of fields: Field...) -> [String] {
  report(rule, of: spec([endpoint("/a", request: fields)]))
}

func lines(_ findings: [CheckFinding]) -> [String] {
  findings.flatMap { finding in
    ["\(finding.place): \(finding.message)"] + finding.others.map { "  \($0.place): \($0.message)" }
  }
}
