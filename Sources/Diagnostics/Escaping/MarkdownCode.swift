extension String {
  /// The text as a Markdown code span on one line.
  ///
  /// Inside code nothing is markup: no HTML, no link, no mention. The fence is longer than any run of backticks in the text.
  public var markdownCode: String {
    let text = visibleText(self)
    let fence = String(repeating: "`", count: text.longestBacktickRun + 1)
    let needsPadding = text.isEmpty || text.first == "`" || text.last == "`" || (text.first == " " && text.last == " ")
    let padding = needsPadding ? " " : ""
    return fence + padding + text + padding + fence
  }

  /// The text as a fenced Markdown block of any number of lines, each of them indented.
  public func markdownBlock(language: String = "", indent: String = "") -> String {
    let fence = String(repeating: "`", count: max(3, longestBacktickRun + 1))
    let text = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { visibleText(String($0)) }
    let lines = [fence + language] + text + [fence]
    return lines.map { indent + $0 + "\n" }.joined()
  }

  private var longestBacktickRun: Int {
    var longest = 0
    var run = 0
    for byte in utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
