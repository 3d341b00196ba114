import Testing

@testable import konagen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("What stands where a file is expected")
struct PresentFileTests {
  @Test("A file is there with its bytes, and nothing is read through a link")
  func kinds() throws {
    let scratch = try Scratch()
    try scratch.write("text", to: "file")
    try scratch.write("", to: "empty")
    try scratch.createFolder("folder")
    try scratch.link("link", to: "file")
    try scratch.link("dangling", to: "nowhere")
    #expect(try scratch.files.present(at: "file") == .file(Array("text".utf8)))
    #expect(try scratch.files.present(at: "empty") == .file([]))
    #expect(try scratch.files.present(at: "folder") == .blocked(.folder))
    #expect(try scratch.files.present(at: "link") == .blocked(.link))
    #expect(try scratch.files.present(at: "dangling") == .blocked(.link))
    #expect(try scratch.files.present(at: "missing") == .missing)
    #expect(try scratch.files.present(at: "missing/file") == .missing)
    #expect(try scratch.files.present(at: "file/inside") == .missing)
  }

  @Test("A named pipe is no file, and nobody waits for someone to write to it")
  func pipe() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.path + "/pipe", 0o600) == 0)
    #expect(try scratch.files.present(at: "pipe") == .blocked(.other))
  }
}
