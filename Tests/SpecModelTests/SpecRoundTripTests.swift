import Diagnostics
import SpecModel
import Testing

struct SpecRoundTripTests {
  @Test(arguments: 0..<60)
  func `a spec is read back as it was written, and its files are written back byte for byte`(seed: UInt64) {
    var generator = SpecGenerator(seed: seed)
    let spec = generator.spec(endpoints: generator.number(0...6))
    let files = encodeSpec(spec)
    let reading = decodeSpec(files, folder: "specs")
    #expect(reading.diagnostics == [], "seed \(seed)")
    #expect(reading.spec == spec, "seed \(seed)")
    if let read = reading.spec { #expect(encodeSpec(read) == files, "seed \(seed)") }
  }

  @Test func `the order of files means nothing`() {
    var generator = SpecGenerator(seed: 7)
    let spec = generator.spec(endpoints: 5)
    #expect(decodeSpec(encodeSpec(spec).reversed(), folder: "specs").spec == spec)
  }

  @Test(arguments: 0..<20)
  func `knowing another version of a spec changes nothing of what is read`(seed: UInt64) {
    var generator = SpecGenerator(seed: seed)
    let old = generator.spec(endpoints: 5)
    var renamed = old
    renamed.endpoints[2].title += "!"
    renamed.endpoints.remove(at: 4)
    var reheaded = renamed
    for index in reheaded.api.requestHeaders.indices {
      reheaded.api.requestHeaders[index].description += ["Another line"]
    }
    for new in [old, renamed, reheaded] {
      let files = encodeSpec(new)
      let reading = decodeSpec(files, folder: "specs", known: (old, encodeSpec(old)))
      #expect(reading.spec == decodeSpec(files, folder: "specs").spec, "seed \(seed)")
      #expect(reading.diagnostics == [])
    }
  }

  @Test func `a spec written by hand may leave out what has a default and order members freely`() {
    let files = [
      SpecFile(
        path: "endpoints/post-a.json",
        bytes: Array(
          """
          {"version":"v1","title":"A","endpoint":"POST /a",
           "request":{"fields":[{"presence":"optional","type":"string","name":"x"}]}}
          """.utf8)),
      SpecFile(path: "api.json", bytes: Array(#"{"endpoints":["POST /a"],"name":"S","formatVersion":1}"#.utf8)),
    ]
    let field = Field(name: "x", type: .string, presence: .optional)
    let endpoint = Endpoint(
      id: EndpointID(method: "POST", path: "/a"), title: "A", version: "v1", request: Endpoint.Section(fields: [field]))
    let reading = decodeSpec(files, folder: "specs")
    #expect(reading.diagnostics == [])
    #expect(reading.spec == Spec(api: API(name: "S"), endpoints: [endpoint]))
  }
}
