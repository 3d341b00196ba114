/// A complete capture of one documentation page as values: what the page says, before anything is interpreted.
///
/// Fields are a flat list, as on the page; nesting, conditions and value sets are interpreted by `SpecAssembly`. The document
/// holds no line numbers: the `Ledger` that is read beside it says which lines an element stands on.
public struct PageDocument: Hashable, Sendable {
  public var title: String
  public var mode: Labelled<PageMode>
  /// The selected version, without its label, for example `v1`.
  public var version: Labelled<String>
  /// The drop-down list, newest first; it repeats the selected version.
  public var versions: [Labelled<String>]
  /// The HTTP method in the page's letters.
  public var method: String
  /// The path in the page's letters; its leading slash can be missing.
  public var path: String
  /// The endpoint's description: usually one long line; empty when the page has none.
  public var description: [PageText]
  public var requestHeaders: PageSection
  public var requestParameters: PageSection
  public var responseHeaders: PageSection
  /// `nil` when the page has no such heading.
  public var responseParameters: PageSection?
  public var results: [PageResult]
  /// Whether `Show All` stands after the results: more of them exist than the page's text holds.
  public var offersMoreResults: Bool
  /// The label shown above the list of test cases; it repeats one of the list.
  public var selectedTestCase: PageTestCase?
  public var testCases: [PageTestCase]
  /// The language of the labels that belong to no section and no result: navigation bar and test console.
  public var labels: LabelLanguage
  /// The language of the heading above the results.
  public var resultsLabel: LabelLanguage

  public init(
    title: String, mode: Labelled<PageMode>, version: Labelled<String>, versions: [Labelled<String>], method: String,
    path: String, description: [PageText] = [], requestHeaders: PageSection = PageSection(),
    requestParameters: PageSection = PageSection(), responseHeaders: PageSection = PageSection(),
    responseParameters: PageSection? = nil, results: [PageResult] = [], offersMoreResults: Bool = false,
    selectedTestCase: PageTestCase? = nil, testCases: [PageTestCase] = [],
    labels: LabelLanguage = .english, resultsLabel: LabelLanguage = .english
  ) {
    self.title = title
    self.mode = mode
    self.version = version
    self.versions = versions
    self.method = method
    self.path = path
    self.description = description
    self.requestHeaders = requestHeaders
    self.requestParameters = requestParameters
    self.responseHeaders = responseHeaders
    self.responseParameters = responseParameters
    self.results = results
    self.offersMoreResults = offersMoreResults
    self.selectedTestCase = selectedTestCase
    self.testCases = testCases
    self.labels = labels
    self.resultsLabel = resultsLabel
  }
}

/// The language of the portal's own labels; one page can mix both.
public enum LabelLanguage: String, Hashable, Sendable, CaseIterable {
  case english, korean
}

/// A value together with the language of the label that states it, so that a page can be written back as it was.
public struct Labelled<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var language: LabelLanguage

  public init(_ value: Value, _ language: LabelLanguage = .english) {
    self.value = value
    self.language = language
  }
}

/// The suffix of the title line.
public enum PageMode: Hashable, Sendable, CaseIterable {
  case sync, async
}

/// A line of prose as the page has it, indentation, bullets and no-break spaces included.
public struct PageText: Hashable, Sendable {
  public var text: String
  /// Whether a blank line stands between this line and the one of prose before it.
  public var startsParagraph: Bool

  public init(_ text: String, startsParagraph: Bool = false) {
    self.text = text
    self.startsParagraph = startsParagraph
  }

  /// Letter for letter: texts that only look alike, composed of other scalars, are two.
  public static func == (left: PageText, right: PageText) -> Bool {
    left.startsParagraph == right.startsParagraph && left.text.utf8.elementsEqual(right.text.utf8)
  }
}

/// One of the four lists of fields.
public struct PageSection: Hashable, Sendable {
  /// Whether the `Encrypted` block stands under the heading.
  public var isEncrypted: Bool
  public var fields: [PageField]
  /// The language of the heading.
  public var labels: LabelLanguage
  /// The language of the `Encrypted` block; English where there is none.
  public var encryptionLabels: LabelLanguage

  public init(
    isEncrypted: Bool = false, fields: [PageField] = [], labels: LabelLanguage = .english,
    encryptionLabels: LabelLanguage = .english
  ) {
    self.isEncrypted = isEncrypted
    self.fields = fields
    self.labels = labels
    self.encryptionLabels = encryptionLabels
  }
}

/// A parameter or header with everything that stands between its name and the next one.
public struct PageField: Hashable, Sendable {
  public var name: String
  public var type: PageFieldType
  public var presence: Labelled<PagePresence>
  public var constraint: Labelled<PageConstraint>?
  public var widget: BooleanWidget?
  /// The lines of prose; the first never starts a paragraph of its own.
  public var description: [PageText]
  public var button: AddButton?
  /// Whether one blank line more than usual stands before the next field, as it does before an object's first child.
  public var opensNesting: Bool

  public init(
    name: String, type: PageFieldType, presence: Labelled<PagePresence>, constraint: Labelled<PageConstraint>? = nil,
    widget: BooleanWidget? = nil, description: [PageText] = [], button: AddButton? = nil, opensNesting: Bool = false
  ) {
    self.name = name
    self.type = type
    self.presence = presence
    self.constraint = constraint
    self.widget = widget
    self.description = description
    self.button = button
    self.opensNesting = opensNesting
  }
}

/// The portal's type words, which are English on every page.
public enum PageFieldType: String, Hashable, Sendable, CaseIterable {
  case string
  case number
  case boolean
  case object
  case arrayOfObjects = "array of objects"
  case arrayOfStrings = "array of strings"
}

/// The portal's presence words.
public enum PagePresence: Hashable, Sendable, CaseIterable {
  case required, optional, conditional
}

/// A constraint line. Operands are the page's digits, optionally with a sign and a point; they can be of any size.
public enum PageConstraint: Hashable, Sendable {
  /// `Length : 15`; `Length : 0` means that the page states none.
  case length(String)
  /// `Min : 1 , Max : 255`: lengths of a string, values of a number.
  case bounds(min: String, max: String)
  /// `Value : 8`
  case value(String)
}

/// The radio buttons under an optional boolean: the selected value, then the choices.
public struct BooleanWidget: Hashable, Sendable {
  public var selected: Bool
  public var choices: [Bool]

  public init(selected: Bool, choices: [Bool]) {
    self.selected = selected
    self.choices = choices
  }
}

/// The button that stands in for the item of a request array.
public enum AddButton: String, Hashable, Sendable, CaseIterable {
  case object = "Add object"
  case string = "Add string"
}

/// One block of the response code list.
public struct PageResult: Hashable, Sendable {
  /// The HTTP status, three digits.
  public var status: Int
  /// `ddd_ddd`
  public var code: String
  /// Lines joined by U+000A where there is more than one.
  public var message: String
  /// Lines joined by U+000A where there is more than one.
  public var description: String
  /// The language of the words `Error code`, `Message` and `Description` in this block.
  public var labels: LabelLanguage

  public init(
    status: Int, code: String, message: String, description: String, labels: LabelLanguage = .english
  ) {
    self.status = status
    self.code = code
    self.message = message
    self.description = description
    self.labels = labels
  }
}

/// An entry of the test console, `400 - par not found`.
public struct PageTestCase: Hashable, Sendable {
  public var status: Int
  public var label: String

  public init(status: Int, label: String) {
    self.status = status
    self.label = label
  }
}
