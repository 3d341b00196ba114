import SpecModel
import Testing

struct SpecLayoutTests {
  private let api = API(
    name: "Cards", servers: [API.Server(name: "sandbox", url: "https://example.com")],
    requestHeaders: [
      Field(name: "X-Id", type: .string, presence: .required, length: Bounds(exactly: 15)),
      Field(name: "X-Key", type: .string, presence: .optional, isSensitive: true, description: ["Key"]),
    ])

  private var endpoint: Endpoint {
    var departure = api.requestHeaders[1]
    departure.length = Bounds(exactly: 32)
    departure.isSensitive = false
    return Endpoint(
      id: EndpointID(method: "POST", path: "/api/v1/card"), name: "CardState", title: "State of a Card", version: "v2",
      versions: ["v2", "v1"], page: "state-of-a-card.txt", description: ["Sets the state."],
      request: Endpoint.Section(
        isEncrypted: true, headers: [HeaderUse(name: "X-Id"), HeaderUse(name: "X-Key", departure: departure)],
        fields: [
          Field(
            name: "userId", type: .number, presence: .required,
            range: Bounds(min: 1, max: ExactNumber("9999999999999999999") ?? 0)),
          Field(
            name: "status", type: .string, presence: .conditional,
            condition: .when(.field(path: "info.open", is: .boolean(true)), then: .required),
            values: [DocumentedValue(value: .string("STOP"), meaning: "정지", name: "stop")],
            description: ["State", "• STOP : 정지"]),
          Field(
            name: "list", type: .array, presence: .optional, isNestingAssumed: true,
            items: Field.Items(type: .object)),
        ]),
      results: [
        Endpoint.Result(status: 200, code: "000_000", message: "Success", description: "success"),
        Endpoint.Result(status: 400, code: "003_001", name: "cardInvalid", message: "Invalid", description: "\"?\""),
      ],
      isResultsTruncated: true, testCases: [Endpoint.TestCase(status: 200, label: "success")])
  }

  @Test func `an endpoint's file`() throws {
    let files = encodeSpec(Spec(api: api, endpoints: [endpoint]))
    #expect(files.map(\.path) == ["api.json", "endpoints/post-api-v1-card.json"])
    let text = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    #expect(
      text == #"""
        {
          "endpoint": "POST /api/v1/card",
          "name": "CardState",
          "title": "State of a Card",
          "mode": "sync",
          "version": "v2",
          "versions": [
            "v2",
            "v1"
          ],
          "page": "state-of-a-card.txt",
          "description": [
            "Sets the state."
          ],
          "request": {
            "encrypted": true,
            "headers": [
              "X-Id",
              { "name": "X-Key", "length": { "min": 32, "max": 32 }, "sensitive": null }
            ],
            "fields": [
              { "name": "userId", "type": "number", "presence": "required", "range": { "min": 1, "max": 9999999999999999999 } },
              {
                "name": "status",
                "type": "string",
                "presence": "conditional",
                "condition": { "then": "required", "when": { "field": "info.open", "is": true } },
                "values": [
                  { "value": "STOP", "name": "stop", "meaning": "정지" }
                ],
                "description": [
                  "State",
                  "• STOP : 정지"
                ]
              },
              { "name": "list", "type": "array", "presence": "optional", "nesting": "assumed", "items": { "type": "object" } }
            ]
          },
          "response": {
            "headers": [],
            "fields": []
          },
          "results": [
            { "status": 200, "code": "000_000", "message": "Success", "description": "success" },
            { "status": 400, "code": "003_001", "name": "cardInvalid", "message": "Invalid", "description": "\"?\"" }
          ],
          "resultsTruncated": true,
          "testCases": [
            { "status": 200, "label": "success" }
          ]
        }

        """#)
  }

  @Test func `the service's file`() throws {
    let text = String(
      decoding: try #require(encodeSpec(Spec(api: api, endpoints: [endpoint])).first).bytes, as: UTF8.self)
    #expect(
      text == """
        {
          "formatVersion": 1,
          "name": "Cards",
          "servers": [
            { "name": "sandbox", "url": "https://example.com" }
          ],
          "requestHeaders": [
            { "name": "X-Id", "type": "string", "presence": "required", "length": { "min": 15, "max": 15 } },
            {
              "name": "X-Key",
              "type": "string",
              "presence": "optional",
              "sensitive": true,
              "description": [
                "Key"
              ]
            }
          ],
          "responseHeaders": [],
          "endpoints": [
            "POST /api/v1/card"
          ]
        }

        """)
  }
}
