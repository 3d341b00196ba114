import Diagnostics

// The end of a page: test cases, test console, navigation.

extension PageParser {
  mutating func readTestData() {
    guard cursor < items.count, items[cursor].label == .testData else {
      report(
        .sectionMissing, "expected the heading “Test Data” before this line", at: cursor,
        fix: "Scrape the whole page again")
      return
    }
    lastPart = Int(items[cursor].line)
    assign(.interface, to: items[cursor])
    let heading = cursor
    cursor += 1
    while cursor < items.count, !items[cursor].label.isConsole {
      guard let testCase = testCase(items[cursor]) else {
        skipUnrecognised("a test case, as in “200 - Success”")
        continue
      }
      if document.selectedTestCase == nil {
        assign(.selectedTestCase, to: items[cursor])
        document.selectedTestCase = testCase
      } else {
        assign(.testCase(document.testCases.count), to: items[cursor])
        document.testCases.append(testCase)
      }
      cursor += 1
    }
    if document.selectedTestCase == nil {
      report(.testCasesMissing, "no test case stands under the heading of the test data", at: heading)
    }
  }

  /// The console's furniture, then at most one line of navigation.
  mutating func readTail() {
    while cursor < items.count, items[cursor].label.isConsole {
      assign(.interface, to: items[cursor])
      cursor += 1
    }
    guard outline.isWhole, cursor < items.count else { return }
    if items[cursor - 1].label == .startRequest {
      assign(.navigation, to: items[cursor])
      cursor += 1
    }
    while cursor < items.count { skipUnrecognised("the end of the page after the navigation") }
  }

  func isTestCase(_ item: PageItem) -> Bool { testCase(item) != nil }

  /// `400 - label`
  private func testCase(_ item: PageItem) -> PageTestCase? {
    let line = UnsafeBufferPointer(rebasing: text[item.range])
    guard let status = parseStatus(line, 0), line.count > 4, line[3] == Byte.space, line[4] == Byte.minus else {
      return nil
    }
    var start = 5
    while start < line.count, line[start].isBlank { start += 1 }
    guard start > 5 || start == line.count else { return nil }
    return PageTestCase(status: status, label: String(decoding: line[start...], as: UTF8.self))
  }
}

extension PageLabel {
  fileprivate var isConsole: Bool {
    switch self {
    case .loadingList, .request, .loading, .response, .tryIt, .startRequest: true
    default: false
    }
  }
}
