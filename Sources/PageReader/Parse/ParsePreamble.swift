import Diagnostics

// The top of a page: navigation bar, title, versions, method, path, description.

extension PageParser {
  mutating func readPreamble() {
    let end = outline.firstHeading
    readNavigationBar(end)
    readTitle(upTo: firstVersion(before: end) ?? methodIndex(before: end) ?? min(cursor + 1, end))
    readVersions(end)
    readMethod(end)
    readPath(end)
    while cursor < end {
      let count = document.description.count
      assign(.description(count), to: items[cursor])
      document.description.append(prose(items[cursor], isFirst: count == 0))
      cursor += 1
    }
  }

  private mutating func readNavigationBar(_ end: Int) {
    while cursor < end {
      switch items[cursor].label {
      case .apiDocumentation, .allAPI, .service: document.labels = items[cursor].language
      case .logo: break
      default: return
      }
      assign(.interface, to: items[cursor])
      cursor += 1
    }
  }

  private mutating func readTitle(upTo end: Int) {
    guard cursor < end else {
      report(.titleMissing, "expected the title before this line", at: cursor)
      return
    }
    let found = firstTitle(before: end)
    while cursor < found?.index ?? cursor { skipUnrecognised("the title, which ends in Sync or Async") }
    let item = items[cursor]
    assign(.title, to: item)
    if let found {
      document.title = found.title
      document.mode = found.mode
    } else {
      report(.modeMissing, "the title \(quoted(item)) ends in neither Sync nor Async", at: cursor)
    }
    cursor += 1
    while cursor < end { skipUnrecognised("the version after the title") }
  }

  /// The first line from the cursor on that ends in a mode.
  private func firstTitle(before end: Int) -> (index: Int, title: String, mode: Labelled<PageMode>)? {
    for index in cursor..<end {
      if let (title, mode) = titleAndMode(items[index]) { return (index, title, mode) }
    }
    return nil
  }

  /// The title, which keeps a blank before the mode, and the mode at its end.
  private func titleAndMode(_ item: PageItem) -> (String, Labelled<PageMode>)? {
    let line = withoutInvisibleEnd(UnsafeBufferPointer(rebasing: text[item.range]))
    for (suffix, mode) in modeSuffixes {
      let count = line.count - suffix.utf8CodeUnitCount
      guard count > 0, suffix.withUTF8Buffer({ $0.elementsEqual(line[(line.startIndex + count)...]) }) else { continue }
      return (String(decoding: line.prefix(count), as: UTF8.self), mode)
    }
    return nil
  }

  private mutating func readVersions(_ end: Int) {
    let first = cursor
    while cursor < end, let version = versionOf(items[cursor]) {
      if cursor == first {
        assign(.selectedVersion, to: items[cursor])
        document.version = version
      } else {
        assign(.version(document.versions.count), to: items[cursor])
        document.versions.append(version)
      }
      cursor += 1
    }
    if cursor == first {
      report(.versionMissing, "expected the version, as in “Version: v1”, before this line", at: cursor)
    } else if document.versions.isEmpty {
      report(
        .versionsMissing, "expected the list of versions after the selected one", at: cursor - 1)
    } else if !document.versions.contains(where: { $0.value == document.version.value }) {
      report(.versionUnlisted, "the selected version \(document.version.value) is not in the list under it", at: first)
    }
  }

  private mutating func readMethod(_ end: Int) {
    guard cursor < end else {
      report(.methodMissing, "expected the method, as in “POST”, before this line", at: cursor)
      return
    }
    let item = items[cursor]
    if isMethod(item) {
      assign(.method, to: item)
      document.method = visible(item)
      cursor += 1
    } else if withVisible(item, { $0.count < 12 && $0.allSatisfy(\.isLetter) }), cursor + 1 < end,
      isPath(items[cursor + 1])
    {
      assign(.method, to: item)
      report(.methodUnknown, "\(quoted(item)) is no HTTP method", at: cursor)
      cursor += 1
    } else {
      report(.methodMissing, "expected the method, as in “POST”, before this line", at: cursor)
    }
  }

  private mutating func readPath(_ end: Int) {
    guard cursor < end, isPath(items[cursor]) else {
      report(.pathMissing, "expected the path, as in “/api/v1/card”, before this line", at: cursor)
      return
    }
    assign(.path, to: items[cursor])
    document.path = visible(items[cursor])
    if document.path.utf8.contains(UInt8(ascii: "#")) {
      report(
        .pathFragment, "the path \(quoted(items[cursor])) holds a “#”, which begins what is never sent", at: cursor)
    }
    cursor += 1
  }

  private func isPath(_ item: PageItem) -> Bool {
    withVisible(item) { $0.contains(Byte.slash) && $0.allSatisfy { $0 > Byte.space && $0 < Byte.delete } }
  }

  private func isMethod(_ item: PageItem) -> Bool {
    item.end - item.start < 16 && knownMethods.contains { withEqualBytes(item, $0) }
  }

  private func withEqualBytes(_ item: PageItem, _ word: StaticString) -> Bool {
    withVisible(item) { text in
      text.count == word.utf8CodeUnitCount
        && word.withUTF8Buffer { wanted in wanted.elementsEqual(text) }
    }
  }

  /// `v1` of `Version: v1`.
  private func versionOf(_ item: PageItem) -> Labelled<String>? {
    withVisible(item) { line in
      for (word, language) in versionWords {
        let count = word.utf8CodeUnitCount
        guard line.count > count, word.withUTF8Buffer({ $0.elementsEqual(line.prefix(count)) }) else { continue }
        var start = count
        while start < line.count, line[start].isBlank { start += 1 }
        guard line.count - start >= 2, line.count - start < 16, line[start] == UInt8(ascii: "v") else { return nil }
        guard line[(start + 1)...].allSatisfy({ $0.isDigit || $0 == Byte.point }) else { return nil }
        return Labelled(String(decoding: line[start...], as: UTF8.self), language)
      }
      return nil
    }
  }

  func firstVersion(before end: Int) -> Int? {
    (0..<min(end, items.count)).first { versionOf(items[$0]) != nil }
  }

  /// The method that follows the versions from `index` on.
  func methodIndex(after index: Int) -> Int? {
    var next = index
    while next < items.count, versionOf(items[next]) != nil { next += 1 }
    return next < items.count && isMethod(items[next]) ? next : nil
  }

  func methodIndex(before end: Int) -> Int? {
    (0..<min(end, items.count)).first { isMethod(items[$0]) }
  }

  /// Reports at the item of an index, or at the page's last item.
  mutating func report(
    _ rule: DiagnosticRule, _ message: String, at index: Int, severity: Severity? = nil,
    related: (message: String, line: Int)? = nil, fix: String? = nil
  ) {
    let line = items.isEmpty ? nil : Int(items[min(max(index, 0), items.count - 1)].line)
    add(Problem(rule, message, line: line, severity: severity, related: related, fix: fix))
  }
}

/// Longest first: the Korean word for asynchronous ends in the one for synchronous.
private let modeSuffixes: [(StaticString, Labelled<PageMode>)] = [
  ("Async", Labelled(.async)), ("Sync", Labelled(.sync)),
  ("비동기", Labelled(.async, .korean)), ("동기", Labelled(.sync, .korean)),
]

private let versionWords: [(StaticString, LabelLanguage)] = [("Version:", .english), ("버전:", .korean)]

private let knownMethods: [StaticString] = [
  "POST", "GET", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT",
]
