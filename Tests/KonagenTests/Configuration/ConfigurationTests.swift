import Diagnostics
import SpecModel
import Testing

@testable import konagen

struct ConfigurationTests {
  private func decode(_ text: String) -> JSONDecoded<Configuration> {
    decodeConfiguration(Array(text.utf8), file: "konagen.json")
  }

  @Test("What is left out has its default")
  func defaults() {
    let decoded = decode(#"{ "formatVersion": 1 }"#)
    #expect(decoded.value == Configuration())
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test("Every member is read")
  func everyMember() {
    let decoded = decode(
      """
      {
        "$schema": "schema/konagen.schema.json", "formatVersion": 1, "service": "Cards",
        "servers": [{ "name": "local", "url": "http://localhost:8080" }], "pages": "docs", "output": "Sources/Cards",
        "module": "Cards2", "access": "internal", "sensitive": ["pin", "*Secret", "secret*", "*secret*"]
      }
      """)
    var expected = Configuration()
    expected.service = "Cards"
    expected.servers = [API.Server(name: "local", url: "http://localhost:8080")]
    expected.pages = "docs"
    expected.output = "Sources/Cards"
    expected.module = "Cards2"
    expected.access = .internal
    expected.sensitive = ["pin", "*Secret", "secret*", "*secret*"]
    #expect(decoded.value == expected)
    #expect(decoded.diagnostics.isEmpty)
  }

  static let wrong: [(String, String, Int)] = [
    (#""ouput": "x""#, "key-unknown", 23),
    (#""pages": 3"#, "type-mismatch", 32),
    (#""pages": """#, "value-invalid", 32),
    (#""pages": "a\u0000b""#, "value-invalid", 32),
    (#""access": "open""#, "value-invalid", 33),
    (#""module": "Card API""#, "value-invalid", 33),
    (#""module": "1Card""#, "value-invalid", 33),
    (#""servers": [{ "name": "x" }]"#, "key-missing", 35),
    (#""servers": [{ "name": "x", "url": "ftp://x" }]"#, "value-invalid", 57),
    (#""servers": [{ "name": "x", "url": "https://x/" }]"#, "value-invalid", 57),
    (#""servers": [{ "name": "x", "url": "https://" }]"#, "value-invalid", 57),
    (#""sensitive": ["*"]"#, "value-invalid", 37),
    (#""sensitive": ["a*b"]"#, "value-invalid", 37),
    (#""formatVersion": 1"#, "json-key-repeated", 23),
  ]

  @Test("A wrong member is an error with its place", arguments: wrong)
  func wrongMember(member: String, rule: String, column: Int) throws {
    let decoded = decode(#"{ "formatVersion": 1, \#(member) }"#)
    #expect(decoded.value == nil)
    let diagnostic = try #require(decoded.diagnostics.first)
    #expect(decoded.diagnostics.count == 1)
    #expect(diagnostic.rule.id == rule)
    #expect(diagnostic.span.map { "\($0.file):\($0.line):\($0.column)" } == "konagen.json:1:\(column)")
  }

  @Test("A configuration of another version is not guessed at")
  func otherVersion() {
    #expect(
      decode(#"{ "formatVersion": 2, "new": true }"#).diagnostics.map(\.rule.id) == ["format-version-unsupported"])
    #expect(decode("{}").diagnostics.map(\.rule.id) == ["key-missing"])
  }

  @Test("The schema names exactly the members that are read")
  func schema() throws {
    let text = try Repository.read("specs/schema/konagen.schema.json")
    let schema = decodeJSON(Array(text.utf8), file: "schema") { $0.value($1) }
    guard case .object(let members) = schema.value?["properties"] else {
      Issue.record("the schema has no properties: \(schema.diagnostics)")
      return
    }
    #expect(members.map(\.name) == ConfigurationKey.allCases.map(\.rawValue))
  }

  @Test("Options go before the configuration, and the project's folder before all")
  func places() {
    var options = Options()
    #expect(Project.configurationFile(options) == "specs/konagen.json")
    options.project = "app/"
    options.output = "Generated"
    let project = Project(configuration: Configuration(), options: options)
    #expect(project.pages == "app/specs/pages")
    #expect(project.specs == "app/specs")
    #expect(project.output == "app/Generated")
    #expect(Project.configurationFile(options) == "app/specs/konagen.json")
    options.config = "other.json"
    #expect(Project.configurationFile(options) == "app/other.json")
    options.specs = "/elsewhere"
    #expect(Project(configuration: Configuration(), options: options).specs == "/elsewhere")
  }

  @Test("A configuration that is named must be there")
  func namedFile() {
    let run = CapturedRun("check", "--config", "none.json")
    #expect(run.status == .failure)
    #expect(run.messages.contains("none.json:1:1: error: this is not there"))
  }

  @Test("Swift is not written among pages or specs", arguments: ["specs", "specs/pages", "./specs//pages/"])
  func coincidence(folder: String) {
    let run = CapturedRun("generate", "--output", folder)
    #expect(run.status == .failure)
    #expect(run.messages.contains("[folders-coincide]"))
  }
}
