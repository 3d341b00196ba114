/// A part of a `PageDocument` that stands on lines of its own; the key between a document and the lines it was read from.
public enum PageElement: Hashable, Sendable {
  case title
  case selectedVersion
  case version(Int)
  case method
  case path
  /// Line `Int` of the endpoint's description.
  case description(Int)
  case heading(SectionKind)
  case encryption(SectionKind)
  /// A part of field `Int` (position in the page's flat list) of a section.
  case field(SectionKind, Int, FieldPart)
  case resultsHeading
  /// A part of result `Int`.
  case result(Int, ResultPart)
  case showAll
  case selectedTestCase
  case testCase(Int)

  public enum SectionKind: String, Hashable, Sendable, CaseIterable {
    case requestHeaders, requestParameters, responseHeaders, responseParameters
  }

  public enum FieldPart: Hashable, Sendable {
    case name, type, presence, constraint, widgetSelection, button
    case widgetChoice(Int)
    case description(Int)
  }

  public enum ResultPart: Hashable, Sendable {
    case status, codeLabel, code, messageLabel, descriptionLabel
    /// Line `Int` of a text that can have several.
    case message(Int)
    case description(Int)
  }
}
