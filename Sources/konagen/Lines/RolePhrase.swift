import Diagnostics
import PageReader

/// What a line is there for, in words: `length of X-KM-Tran-Time`.
func phrase(for role: Ledger.Role, in reading: PageReading) -> String {
  switch role {
  case .element(let element): phrase(for: element, in: reading.ledger)
  case .interface: "interface"
  case .navigation: "navigation"
  case .blank: "blank"
  case .unrecognised: "unrecognised"
  }
}

private func phrase(for element: PageElement, in ledger: Ledger) -> String {
  switch element {
  case .title: "title"
  case .selectedVersion: "selected version"
  case .version: "version"
  case .method: "method"
  case .path: "path"
  case .description: "description"
  case .heading(let section): "heading of \(section.phrase)"
  case .encryption(let section): "encryption of \(section.phrase)"
  case .field(_, _, .name): "field"
  case .field(let section, let index, let part):
    "\(part.phrase) of \(text(of: .field(section, index, .name), in: ledger) ?? "field \(index + 1)")"
  case .resultsHeading: "heading of results"
  case .result(let index, let part):
    "\(part.phrase) of \(text(of: .result(index, .code), in: ledger) ?? "result \(index + 1)")"
  case .showAll: "more results"
  case .selectedTestCase: "selected test case"
  case .testCase: "test case"
  }
}

/// The line of another element, which names the thing that a part belongs to.
private func text(of element: PageElement, in ledger: Ledger) -> String? {
  guard let line = ledger.line(of: element) else { return nil }
  let text = ledger.text(ofLine: line)
  return visibleText(String(text.drop { $0 == " " || $0 == "\t" }))
}

extension PageElement.SectionKind {
  fileprivate var phrase: String {
    switch self {
    case .requestHeaders: "request headers"
    case .requestParameters: "request parameters"
    case .responseHeaders: "response headers"
    case .responseParameters: "response parameters"
    }
  }
}

extension PageElement.FieldPart {
  fileprivate var phrase: String {
    switch self {
    case .name: "name"
    case .type: "type"
    case .presence: "presence"
    case .constraint: "constraint"
    case .widgetSelection: "selected value"
    case .widgetChoice: "choice"
    case .description: "description"
    case .button: "item"
    }
  }
}

extension PageElement.ResultPart {
  fileprivate var phrase: String {
    switch self {
    case .status: "status"
    case .codeLabel: "label of code"
    case .code: "code"
    case .messageLabel: "label of message"
    case .message: "message"
    case .descriptionLabel: "label of description"
    case .description: "description"
    }
  }
}
