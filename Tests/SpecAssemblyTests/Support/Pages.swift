import Diagnostics
import PageReader
import SpecModel

@testable import SpecAssembly

/// A page with one section that a test is about.
func document(
  title: String = "Test Page", version: String = "v1", method: String = "POST", path: String = "/api/v1/test",
  headers: [PageField] = [], request: [PageField] = [], response: [PageField] = [], results: [PageResult] = [],
  testCases: [PageTestCase] = []
) -> PageDocument {
  PageDocument(
    title: title, mode: Labelled(.sync), version: Labelled(version), versions: [Labelled(version)], method: method,
    path: path, description: [PageText("What it does.")],
    requestHeaders: PageSection(fields: headers.isEmpty ? [field("X-Id")] : headers),
    requestParameters: PageSection(fields: request.isEmpty ? [field("plain")] : request),
    responseHeaders: PageSection(fields: [field("X-Id")]),
    responseParameters: response.isEmpty ? nil : PageSection(fields: response),
    results: results.isEmpty
      ? [PageResult(status: 200, code: "000_000", message: "Success", description: "Success")] : results,
    selectedTestCase: testCases.first ?? PageTestCase(status: 200, label: "Success"),
    testCases: testCases.isEmpty ? [PageTestCase(status: 200, label: "Success")] : testCases)
}

/// A field with its description lines.
func field(
  _ name: String, _ type: PageFieldType = .string, _ presence: PagePresence = .optional,
  _ constraint: PageConstraint? = nil, widget: BooleanWidget? = nil, button: AddButton? = nil, opens: Bool = false,
  _ lines: String...
) -> PageField {
  PageField(
    name: name, type: type, presence: Labelled(presence), constraint: constraint.map { Labelled($0) }, widget: widget,
    description: lines.map { PageText($0) }, button: button, opensNesting: opens)
}

/// A reading of the document as it would stand in a file.
func reading(_ document: PageDocument, file: String = "pages/test.txt") -> PageReading {
  readPage(PageSource(file: file, bytes: Array(renderPage(document).utf8)))
}

func assemble(
  _ readings: [PageReading], corrections: [Correction] = [], names: NameTable = NameTable()
) -> Assembly {
  assembleSpec(
    from: readings, corrections: Corrections(corrections), names: names,
    settings: AssemblySettings(serviceName: "Test", servers: []))
}

func assemble(_ documents: PageDocument..., corrections: [Correction] = [], names: NameTable = NameTable()) -> Assembly
{
  assemble(
    documents.enumerated().map { reading($1, file: "pages/\($0 + 1).txt") }, corrections: corrections, names: names)
}

extension Assembly {
  /// `severity rule: line`, for each diagnostic.
  var report: [String] {
    diagnostics.map { diagnostic in
      "\(diagnostic.severity) \(diagnostic.rule.id)" + (diagnostic.span?.lineText.map { ": \($0)" } ?? "")
    }
  }
}

/// One field as it is interpreted by itself, and the ids of its doubts.
func interpret(_ page: PageField) -> (field: Field, doubts: [String]) {
  let interpreted = interpretField(page, sensitive: SensitiveNames(AssemblySettings.defaultSensitiveNames))
  return (interpreted.field, interpreted.doubts.map(\.rule.id))
}

extension Field {
  /// The value set as text: `01=meaning`.
  var valueList: [String] {
    values.map { value in
      let text: String =
        switch value.value {
        case .string(let text): text
        case .number(let number): "#\(number)"
        case .boolean(let flag): "\(flag)"
        }
      return text + (value.meaning.map { "=\($0)" } ?? "")
    }
  }
}

/// A field without a constraint, with its description lines.
func field(
  _ name: String, _ type: PageFieldType, _ presence: PagePresence, _ line: String, _ lines: String...
) -> PageField {
  PageField(
    name: name, type: type, presence: Labelled(presence), description: ([line] + lines).map { PageText($0) })
}
