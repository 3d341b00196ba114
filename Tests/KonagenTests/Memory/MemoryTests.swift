import SpecModel
import Testing

@testable import konagen

/// What a run remembers of the one before spares it work and changes nothing else.
struct MemoryTests {
  private static let pages = ["booking-a-locker.txt", "closing-a-locker.txt"]
  private static let memory = ".build/konagen.memory"

  /// Two pages, brought up to date by one run; with a build folder, that run has remembered.
  private func lockers(remembering: Bool = true) throws -> Scratch {
    let scratch = try Scratch()
    if remembering { try scratch.createFolder(".build") }
    for page in Self.pages {
      try scratch.write(try Repository.read("Tests/Fixtures/DiffPages/" + page), to: "specs/pages/" + page)
    }
    try #require(CapturedRun("--quiet", in: scratch.files, tool: "one").status == .success)
    return scratch
  }

  private func edit(_ file: String, _ old: String, _ new: String, in scratch: Scratch) throws {
    let text = try scratch.read(file)
    try #require(text.contains(old))
    try scratch.write(text.replacing(old, with: new), to: file)
  }

  enum Change: CaseIterable {
    case nothing, aDescription, aSharedHeader, aNumberType, anEndpointGoes, anEndpointComes, theAccessLevel, theModule,
      aName, aFileIsGone
  }

  private func make(_ change: Change, in scratch: Scratch) throws {
    switch change {
    case .nothing: break
    case .aDescription: try edit("specs/pages/booking-a-locker.txt", "Code that opens", "Digits that open", in: scratch)
    case .aSharedHeader:
      for page in Self.pages { try edit("specs/pages/" + page, "Key of the locker", "Key of the door", in: scratch) }
    case .aNumberType:
      // A number type is one over all endpoints, so that the other page's Swift changes, too.
      try edit("specs/pages/booking-a-locker.txt", "Max : 9999", "Max : 9999999999999999999", in: scratch)
    case .anEndpointGoes: try scratch.remove("specs/pages/closing-a-locker.txt")
    case .anEndpointComes:
      let page = try scratch.read("specs/pages/closing-a-locker.txt")
      try scratch.write(
        page.replacing("Closing a Locker", with: "Sealing a Locker").replacing("locker/close", with: "locker/seal"),
        to: "specs/pages/sealing-a-locker.txt")
    case .theAccessLevel: try scratch.write("{ \"access\": \"internal\" }", to: "specs/konagen.json")
    case .theModule: try scratch.write("{ \"module\": \"Lockers\" }", to: "specs/konagen.json")
    case .aName: try edit("specs/names.json", "BookingLocker", "LockerBooking", in: scratch)
    case .aFileIsGone: try scratch.remove("Generated/Konaplate/BookingLocker.swift")
    }
  }

  @Test("With a memory or without, the same change gives the same files and messages", arguments: Change.allCases)
  func sameOutcome(change: Change) throws {
    let remembering = try lockers()
    let forgetful = try lockers(remembering: false)
    try make(change, in: remembering)
    try make(change, in: forgetful)
    for round in 1...2 {
      let quick = CapturedRun("--verbose", in: remembering.files, tool: "one")
      let slow = CapturedRun("--verbose", in: forgetful.files, tool: "one")
      #expect(quick.messages == slow.messages, "round \(round)")
      #expect(quick.status == slow.status, "round \(round)")
      #expect(
        try remembering.tree().filter { $0.key != Self.memory } == forgetful.tree(), "round \(round)")
    }
  }

  /// Leaves a file that nobody would render, and a memory that vouches for it: whoever relies on the memory does not notice.
  private func deceived() throws -> Scratch {
    let scratch = try lockers()
    let file = "Generated/Konaplate/BookingLocker.swift"
    try scratch.write(try scratch.read(file) + "// by hand\n", to: file)
    let bytes = Array(try scratch.read(file).utf8)
    var memory = try #require(Memory(parsing: Array(try scratch.read(Self.memory).utf8)))
    let remembered = try #require(memory.renderings["BookingLocker.swift"])
    memory.renderings["BookingLocker.swift"] = Memory.Rendering(
      source: remembered.source, output: fileHash(bytes))
    try scratch.write(memory.bytes, to: Self.memory)
    return scratch
  }

  @Test("What is remembered is not rendered again")
  func reliance() throws {
    let scratch = try deceived()
    let run = CapturedRun(in: scratch.files, tool: "one")
    #expect(run.messages.hasSuffix("konagen: specs and Generated/Konaplate: up to date (1 warning)\n"))
  }

  @Test("Another build of the tool remembers nothing", arguments: ["two", nil])
  func otherTool(tool: String?) throws {
    let scratch = try deceived()
    let run = CapturedRun(in: scratch.files, tool: tool)
    #expect(run.status == .failure)
    #expect(run.messages.contains("this file was edited since konagen wrote it [file-edited]"))
  }

  @Test("`check` relies on no memory, and `--force` starts anew")
  func anew() throws {
    let scratch = try deceived()
    #expect(CapturedRun("check", in: scratch.files, tool: "one").status == .stale)
    #expect(CapturedRun("--force", in: scratch.files, tool: "one").status == .success)
    #expect(try !scratch.read("Generated/Konaplate/BookingLocker.swift").contains("by hand"))
  }

  @Test("A memory that is damaged anywhere is none")
  func damage() throws {
    let memory = Memory(
      context: "0123456789abcdef",
      renderings: [
        "A.swift": .init(source: "0000000000000001", output: "0000000000000002")
      ])
    let bytes = memory.bytes
    #expect(Memory(parsing: bytes) == memory)
    for length in 0..<bytes.count {
      #expect(Memory(parsing: Array(bytes.prefix(length))) == nil, "the first \(length) bytes")
    }
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 1
      #expect(Memory(parsing: damaged) == nil, "byte \(position)")
    }
  }

  @Test("A memory of files that lie elsewhere is none", arguments: ["../A.swift", "/A.swift", "folder/A.swift"])
  func elsewhere(name: String) {
    let memory = Memory(context: "0123456789abcdef", renderings: [name: .init(source: "1", output: "2")])
    #expect(Memory(parsing: memory.bytes) == nil)
  }

  @Test("Texts of any length have hashes of their own")
  func hashes() {
    let texts =
      (0..<40).map { Array(repeating: UInt8(ascii: "a"), count: $0) } + [Array("aaaaaaab".utf8), [0], [0, 0]]
      + ["abcdefghABCDEFGH", "ABCDEFGHabcdefgh", "abcdefghABCDEFGHabcdefgh", "abcdefghabcdefghABCDEFGH"].map {
        Array($0.utf8)
      }
    #expect(Set(texts.map(fileHash)).count == texts.count)
    #expect(fileHash(Array("memory".utf8)).utf8.count == 16)
  }

  /// Worked out by hand from the definition: records of one build are read by others.
  @Test(
    "The hash of a file is the same on every machine",
    arguments: [
      ("", "c9d874ca57d9e055"), ("konagen", "ebf3d4d004f92c6b"),
      ("forty bytes of text, and not one byte mo", "0163d58b021979ac"),
    ])
  func knownHashes(text: String, hash: String) {
    #expect(fileHash(Array(text.utf8)) == hash)
  }

  @Test("Files are the same with all bytes alone")
  func sameness() {
    let text = Array("three words of eight bytes each".utf8)
    #expect(areEqual(text, Array(text)))
    #expect(areEqual([], []))
    #expect(!areEqual(text, Array(text.dropLast())))
    for position in text.indices {
      var other = text
      other[position] ^= 0x80
      #expect(!areEqual(text, other), "byte \(position)")
      #expect(fileHash(text) != fileHash(other), "byte \(position)")
    }
  }

  @Test("What there is to say of an endpoint's Swift is said by every run")
  func findings() throws {
    let scratch = try lockers()
    try edit("specs/pages/booking-a-locker.txt", "Min : 1 , Max : 9999", "Min : 10000 , Max : 9999", in: scratch)
    let first = CapturedRun("--verbose", in: scratch.files, tool: "one")
    #expect(first.messages.contains("[constraint-not-enforced]"))
    let second = CapturedRun("--verbose", in: scratch.files, tool: "one")
    #expect(second.messages.contains("[constraint-not-enforced]"))
  }

  @Test("Nothing is remembered where there is no build folder, and a folder in the memory's place is no matter")
  func noPlace() throws {
    #expect(try lockers(remembering: false).tree()[Self.memory] == nil)
    let blocked = try Scratch()
    try blocked.createFolder(Self.memory)
    for page in Self.pages {
      try blocked.write(try Repository.read("Tests/Fixtures/DiffPages/" + page), to: "specs/pages/" + page)
    }
    #expect(CapturedRun(in: blocked.files, tool: "one").status == .success)
    #expect(CapturedRun("check", in: blocked.files, tool: "one").status == .success)
  }
}
