import Testing

@testable import konagen

@Suite(.enabled(if: GitProject.isPossible, "git is not installed"))
struct CauseTests {
  private static let page = "specs/pages/booking-a-locker.txt"
  private static let spec = "specs/endpoints/post-api-v1-locker-book.json"
  private static let code = "POST /api/v1/locker/book#request.code.length"

  /// The lines of the review about one rule.
  private func review(_ project: GitProject, _ rule: String, _ sides: String...) throws -> String {
    let run = CapturedRun(["diff"] + (sides.isEmpty ? ["HEAD"] : sides), in: project.scratch.files)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.contains("[\(rule)]") }, "\(run.output)\(run.messages)")
    let rest = lines[(start + 1)...].prefix { $0.hasPrefix("            ") }
    return rest.map { $0.dropFirst(12) + "\n" }.joined()
  }

  private func correct(_ project: GitProject, _ place: String, _ value: String) throws {
    let run = CapturedRun("correct", place, "--value", value, "--reason", "Seen.", in: project.scratch.files)
    try #require(run.status == .success, "\(run.messages)")
  }

  @Test("A correction changed what the pages leave as it was")
  func correction() throws {
    let project = try GitProject.ofLockers()
    try correct(project, Self.code, #"{ "min": 4, "max": 30 }"#)
    try project.regenerate()
    #expect(
      try review(project, "length-changed") == """
        4 to 40 characters → 4 to 30 characters
        wire: breaking, a request that was accepted can be refused
        \(Self.page):55: was: Min : 4 , Max : 40
        \(Self.page):55: is: Min : 4 , Max : 40
        cause: corrections

        """)
    #expect(try review(project, "correction-added").contains("set "))
  }

  @Test("A spec that the same pages no longer give was read by another reader")
  func reader() throws {
    let project = try GitProject.ofLockers()
    try project.replace(#""min": 4, "max": 40"#, with: #""min": 4, "max": 44"#, in: Self.spec)
    try project.commit("As an older reader had it")
    try project.scratch.remove("specs/.konagen-manifest")
    #expect(CapturedRun("--force", "--quiet", in: project.scratch.files).status == .success)
    #expect(try review(project, "length-changed").hasSuffix("cause: reader\n"))
  }

  @Test("Another reader and an edited page are told as a mix")
  func mixed() throws {
    let project = try GitProject.ofLockers()
    try project.replace(#""min": 4, "max": 40"#, with: #""min": 4, "max": 44"#, in: Self.spec)
    try project.commit("As an older reader had it")
    try project.replace("Min : 4 , Max : 40", with: "Min : 4 , Max : 30", in: Self.page)
    #expect(CapturedRun("--force", "--quiet", in: project.scratch.files).status == .success)
    #expect(try review(project, "length-changed").hasSuffix("cause: mixed\n"))
  }

  @Test("A page's edit beside a correction that stayed is the page's")
  func unrelatedCorrection() throws {
    let project = try GitProject.ofLockers()
    try correct(project, "POST /api/v1/locker/book#request.note.length", #"{ "min": 1, "max": 99 }"#)
    try project.regenerate()
    try project.commit("Corrected")
    try project.replace("Min : 4 , Max : 40", with: "Min : 4 , Max : 30", in: Self.page)
    try project.regenerate()
    #expect(try review(project, "length-changed").hasSuffix("cause: pages\n"))
  }

  @Test("A shared header shows the line of a page that has it")
  func header() throws {
    let project = try GitProject.ofLockers()
    for page in [Self.page, "specs/pages/closing-a-locker.txt"] {
      try project.replace("Length : 40", with: "Length : 36", in: page)
    }
    try project.regenerate()
    let review = try review(project, "length-changed")
    #expect(review.contains("\(Self.page):32: was: Length : 40\n\(Self.page):32: is: Length : 36\ncause: pages\n"))
  }

  @Test("An endpoint that came shows its page, one that went the page it had")
  func endpoints() throws {
    let project = try GitProject.ofLockers()
    let text = try project.scratch.read("specs/pages/closing-a-locker.txt")
    try project.scratch.write(
      text.replacing("Closing", with: "Opening").replacing("close", with: "open"),
      to: "specs/pages/opening-a-locker.txt")
    try project.scratch.remove("specs/pages/closing-a-locker.txt")
    try project.replace("Number of the locker", with: "The locker's own number", in: "specs/pages/opening-a-locker.txt")
    try project.replace("Min : 1 , Max : 9999", with: "Min : 1 , Max : 50", in: "specs/pages/opening-a-locker.txt")
    try project.regenerate()
    let output = CapturedRun("diff", "HEAD", in: project.scratch.files).output
    #expect(output.contains("specs/pages/closing-a-locker.txt:19: was: /api/v1/locker/close\n"), "\(output)")
    #expect(output.contains("specs/pages/opening-a-locker.txt:19: is: /api/v1/locker/open\n"), "\(output)")
    #expect(output.contains("cause: pages"))
  }

  @Test("What the configuration says of the service was decided by people")
  func service() throws {
    let project = try GitProject.ofLockers()
    try project.scratch.write(#"{ "formatVersion": 1, "service": "Lockers" }"#, to: "specs/konagen.json")
    try project.regenerate()
    #expect(try review(project, "service-renamed") == "Konaplate → Lockers\ncause: corrections\n")
  }

  @Test("A character that is only written differently is an edit of the page too")
  func composition() throws {
    let project = try GitProject.ofLockers()
    try project.replace("Note for the keeper", with: "Caf\u{E9}", in: Self.page)
    try project.regenerate()
    try project.commit("Composed")
    try project.replace("Caf\u{E9}", with: "Cafe\u{301}", in: Self.page)
    try project.regenerate()
    let lines = try review(project, "description-changed").split(separator: "\n")
    #expect(lines.last == "cause: pages")
    #expect(lines.count { $0.hasPrefix(Self.page) } == 2)
  }

  @Test("Without pages there are no lines and no cause")
  func noPages() throws {
    let project = try GitProject.ofLockers()
    for (file, text) in try project.scratch.tree()
    where file.hasPrefix("specs/") && !file.contains("pages") && !file.contains("manifest") {
      try project.scratch.write(text, to: "plain/" + file)
    }
    try project.replace(#""min": 4, "max": 40"#, with: #""min": 4, "max": 30"#, in: "plain/" + Self.spec)
    #expect(
      try review(project, "length-changed", "HEAD", "plain/specs") == """
        4 to 40 characters → 4 to 30 characters
        wire: breaking, a request that was accepted can be refused
        \(Self.page):55: was: Min : 4 , Max : 40

        """)
  }

  @Test("Of a description of many lines only those that changed are shown")
  func changedLines() throws {
    let project = try GitProject.ofLockers()
    try project.replace("What the locker is booked for", with: "What the locker shall be booked for", in: Self.page)
    try project.regenerate()
    let lines = try review(project, "description-changed").split(separator: "\n").filter { $0.contains(Self.page) }
    #expect(
      lines == [
        "\(Self.page):77: was: What the locker is booked for",
        "\(Self.page):77: is: What the locker shall be booked for",
      ])
  }
}
