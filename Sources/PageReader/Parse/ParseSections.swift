import Diagnostics

// The four lists of fields, from the first heading to the results.

extension PageParser {
  mutating func readSections() {
    var reached = -1
    while cursor < items.count, let kind = items[cursor].label.section {
      let order = PageElement.SectionKind.allCases.firstIndex(of: kind) ?? 0
      if order <= reached {
        let seen = outline.first(items[cursor].label) != cursor
        report(
          seen ? .sectionRepeated : .sectionOutOfOrder,
          seen
            ? "the heading \(quoted(items[cursor])) stands here a second time"
            : "the heading \(quoted(items[cursor])) stands after one that it should precede", at: cursor,
          related: outline.first(items[cursor].label).flatMap {
            seen ? ("it stood first here", Int(items[$0].line)) : nil
          })
      } else {
        reportMissing(between: reached, and: order, at: cursor)
        reached = order
      }
      readSection(kind)
    }
    reportMissing(between: reached, and: 3, at: cursor)
  }

  /// Reports the headings that should have stood before this line. The response's parameters can be absent.
  private mutating func reportMissing(between reached: Int, and order: Int, at index: Int) {
    for (position, kind) in PageElement.SectionKind.allCases.enumerated().prefix(3)
    where position > reached && position < order && !hasHeading(kind) {
      report(
        .sectionMissing, "expected the heading “\(kind.heading.text(.english))” before this line", at: index,
        fix: "Scrape the whole page again")
    }
  }

  private func hasHeading(_ kind: PageElement.SectionKind) -> Bool { outline.first(kind.heading) != nil }

  private mutating func readSection(_ kind: PageElement.SectionKind) {
    lastPart = Int(items[cursor].line)
    let heading = cursor
    assign(.heading(kind), to: items[cursor])
    var section = PageSection(labels: items[cursor].language)
    cursor += 1
    let end = endOfSection()
    readEncryption(kind, &section, end)
    while cursor < end, fieldStart(cursor, end) == nil { skipUnrecognised("the name of a field") }
    section.fields.reserveCapacity((end - cursor) / 5)
    while cursor < end { readField(kind, &section, end) }
    if section.fields.isEmpty, kind == .requestHeaders || kind == .requestParameters {
      report(
        .sectionEmpty, "no field stands under \(quoted(items[heading]))", at: heading,
        severity: kind == .requestHeaders ? .error : .warning)
    }
    keep(section, as: kind)
  }

  private func endOfSection() -> Int {
    var end = cursor
    while end < items.count {
      let label = items[end].label
      if label == .responseCode || label == .testData || label.section != nil { break }
      end += 1
    }
    return end
  }

  private mutating func readEncryption(_ kind: PageElement.SectionKind, _ section: inout PageSection, _ end: Int) {
    let block: [PageLabel] = [.encrypted, .checkOut, .guidelines, .moreInformation]
    guard cursor < end, block.contains(items[cursor].label) else { return }
    let start = cursor
    for label in block {
      guard cursor < end, items[cursor].label == label else { break }
      assign(.encryption(kind), to: items[cursor])
      cursor += 1
    }
    section.isEncrypted = true
    section.encryptionLabels = items[start].language
    if cursor - start < block.count {
      report(
        .encryptionBlockBroken,
        "expected “\(block[cursor - start].text(.english))”, the next of the four lines that mark an encrypted section",
        at: cursor)
      while cursor < end, block.contains(items[cursor].label) {
        assign(.encryption(kind), to: items[cursor])
        cursor += 1
      }
    }
  }

  private mutating func keep(_ section: PageSection, as kind: PageElement.SectionKind) {
    switch kind {
    case .requestHeaders: document.requestHeaders = section
    case .requestParameters: document.requestParameters = section
    case .responseHeaders: document.responseHeaders = section
    case .responseParameters: document.responseParameters = section
    }
  }
}

extension PageElement.SectionKind {
  var heading: PageLabel {
    switch self {
    case .requestHeaders: .requestHeaders
    case .requestParameters: .requestParameters
    case .responseHeaders: .responseHeaders
    case .responseParameters: .responseParameters
    }
  }
}
