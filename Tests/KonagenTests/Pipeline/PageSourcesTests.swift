import Diagnostics
import Foundation
import PageReader
import Testing

@testable import konagen

struct PageSourcesTests {
  private func read(_ scratch: Scratch) -> (files: [String], problems: [String]) {
    let found = pageSources(in: "pages", files: scratch.files)
    return (
      found.pages.map(\.file),
      found.diagnostics.sorted().map { "\($0.span?.file ?? ""): \($0.message) [\($0.rule.id)]" }
    )
  }

  @Test("Pages are the files that end in .txt, in the byte order of their names")
  func order() throws {
    let scratch = try Scratch()
    for name in [
      "b.txt", "a.txt", "B.txt", "é.txt", "a b.txt", ".hidden.txt", "notes.md", "txt", "README", "a.txt~", "#a.txt#",
    ] {
      try scratch.write(name, to: "pages/" + name)
    }
    let (files, problems) = read(scratch)
    #expect(files == ["pages/B.txt", "pages/a b.txt", "pages/a.txt", "pages/b.txt", "pages/é.txt"])
    #expect(problems == [])
  }

  @Test("A file that is a page but for its name, or for how it was saved, is named")
  func ignored() throws {
    let scratch = try Scratch()
    let found = ["B.TXT", "a.Txt", "d.text", "e.html", "f.HTM", "g.mhtml", "h.pdf", "i.docx"]
    for name in found + [".c.TXT", "TXT", "text", ".html", "j.txt.orig"] {
      try scratch.write(name, to: "pages/" + name)
    }
    try scratch.createFolder("pages/page.html")
    let ignored = found.sorted().map {
      "pages/\($0): this file is not read as a page, because its name does not end in .txt in small letters [page-ignored]"
    }
    #expect(read(scratch).problems == ignored)
    try scratch.write("page", to: "pages/e.txt")
    #expect(read(scratch).files == ["pages/e.txt"])
    #expect(read(scratch).problems == ignored)
  }

  @Test("No folder, no page")
  func nothing() throws {
    let scratch = try Scratch()
    #expect(read(scratch).problems == ["pages: this folder of pages is not there [pages-missing]"])
    try scratch.write("no page", to: "pages/readme.md")
    #expect(read(scratch).problems == ["pages: this folder holds no page [pages-missing]"])
    try scratch.remove("pages")
    try scratch.write("a file", to: "pages")
    #expect(read(scratch).problems == ["pages: this folder of pages is not there [pages-missing]"])
  }

  @Test("What is no page to read is named, and the others are read all the same")
  func unreadable() throws {
    let scratch = try Scratch()
    try scratch.write("fine", to: "pages/fine.txt")
    try scratch.createFolder("pages/folder.txt")
    try scratch.link("pages/lost.txt", to: "nowhere")
    try scratch.link("pages/link.txt", to: "fine.txt")
    mkfifo(scratch.path + "/pages/pipe.txt", 0o600)
    try scratch.write("two\nlines", to: "pages/two\nlines.txt")
    try Array("\(scratch.path)/pages/damaged-".utf8 + [0xFF] + ".txt".utf8 + [0]).withUnsafeBufferPointer { name in
      let path = try #require(name.baseAddress)
      path.withMemoryRebound(to: CChar.self, capacity: name.count) { _ = close(creat($0, 0o600)) }
    }
    let huge = scratch.path + "/pages/huge.txt"
    #expect(FileManager.default.createFile(atPath: huge, contents: nil))
    #expect(truncate(huge, off_t(largestPage) + 1) == 0)
    let (files, problems) = read(scratch)
    #expect(files == ["pages/fine.txt", "pages/link.txt"])
    #expect(
      problems == [
        "pages/damaged-\\xFF.txt: a page's file name must be printable UTF-8 [page-name-invalid]",
        "pages/folder.txt: this is a folder, not a file [file-unreadable]",
        "pages/huge.txt: a page has at most 8388608 bytes, and this file has more [page-too-large]",
        "pages/lost.txt: this is not there [file-unreadable]",
        "pages/pipe.txt: this is no regular file [file-unreadable]",
        "pages/two\\x0Alines.txt: a page's file name must be printable UTF-8 [page-name-invalid]",
      ])
  }
}
