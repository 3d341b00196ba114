/// Where the landmarks of a page lie among its items, found before anything is read.
struct PageOutline {
  /// The first item of each label; -1 where it does not occur.
  private var first = [Int](repeating: -1, count: Int(PageLabel.startRequest.rawValue) + 1)
  let count: Int

  init(_ items: [PageItem]) {
    count = items.count
    for index in items.indices {
      let label = Int(items[index].label.rawValue)
      if label != 0, first[label] < 0 { first[label] = index }
    }
  }

  func first(_ label: PageLabel) -> Int? {
    let index = first[Int(label.rawValue)]
    return index < 0 ? nil : index
  }

  /// The item of the first heading, or the end of the page.
  var firstHeading: Int {
    var earliest = count
    for label in Self.headings {
      if let index = first(label) { earliest = min(earliest, index) }
    }
    return earliest
  }

  /// Whether the page reaches the last line of the test console, after which no fact follows.
  var isWhole: Bool { first(.startRequest) != nil }

  var hasRequestHeading: Bool { first(.requestHeaders) != nil || first(.requestParameters) != nil }

  var headingCount: Int { Self.headings.reduce(0) { $0 + (first($1) == nil ? 0 : 1) } }

  private static let headings: [PageLabel] = [
    .requestHeaders, .requestParameters, .responseHeaders, .responseParameters, .responseCode, .testData,
  ]
}

extension PageOutline {
  /// Why the page cannot be read at all, if so: it is none, or an incomplete capture of one.
  func refusal(of parser: PageParser) -> Problem? {
    let version = parser.firstVersion(before: firstHeading)
    guard first(.logo) != nil || headingCount >= 2 || (headingCount >= 1 && version != nil) else {
      return notAPage(parser)
    }
    let method = version.flatMap { parser.methodIndex(after: $0) } ?? parser.methodIndex(before: firstHeading)
    let hasRequests = hasRequestHeading && !requestsAreEmpty(parser)
    if isIncomplete(hasMethod: method != nil, hasRequests: hasRequests) {
      return incomplete(parser, hasMethod: method != nil, hasRequests: hasRequests)
    }
    return nil
  }

  /// The captures that lack whole parts have no logo line, or neither method nor requests; a page that was cut off is another matter.
  private func isIncomplete(hasMethod: Bool, hasRequests: Bool) -> Bool {
    if hasMethod && hasRequests { return false }
    if !hasMethod && !hasRequests { return isWhole || first(.logo) == nil || first(.responseHeaders) != nil }
    return first(.logo) == nil
  }

  private func requestsAreEmpty(_ parser: PageParser) -> Bool {
    let end = first(.responseHeaders) ?? first(.responseCode) ?? count
    let start = [first(.requestHeaders), first(.requestParameters)].compactMap { $0 }.min() ?? count
    guard start < end else { return false }
    return !parser.items[start..<end].contains { $0.label.fieldType != nil }
  }

  private func notAPage(_ parser: PageParser) -> Problem {
    let found =
      parser.items.first.map { "it begins with \(parser.quoted($0))" } ?? "it holds no text"
    return Problem(
      .pageForeign, "this is no documentation page of Konaplate: \(found) and has none of a page's headings",
      line: parser.items.first.map { Int($0.line) },
      fix: "Remove the file from the folder of pages, or scrape the page again")
  }

  private func incomplete(_ parser: PageParser, hasMethod: Bool, hasRequests: Bool) -> Problem {
    var missing: [String] = []
    if !hasMethod { missing.append("method, path and description") }
    if !hasRequests { missing.append("request headers and request parameters") }
    if !parser.items.contains(where: { parser.isTestCase($0) }) { missing.append("test cases") }
    return Problem(
      .captureIncomplete, "this is an incomplete capture of a page: it lacks \(missing.joined(separator: "; "))",
      line: parser.items.first.map { Int($0.line) },
      fix: "Scrape the whole page again, from the line “Konaplate logo” to the list of all endpoints at its end")
  }
}
