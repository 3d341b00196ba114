import Foundation
import PageReader
import PageSamples

/// A project of generated pages in a temporary folder, on which the tool is let loose.
struct Workplace {
  let tool: String
  let pages: Int
  let folder: String

  var pagesFolder: String { folder + "/specs/pages" }
  var generated: String { folder + "/Generated" }

  init(tool: String, pages: Int, in parent: String) throws {
    self.tool = tool
    self.pages = pages
    folder = parent + "/\(pages)-pages"
    try makeFolder(pagesFolder)
    // As in every package that was built: konagen remembers there what it rendered.
    try makeFolder(folder + "/.build")
    _ = try self.step("write-pages", "\(pages)", pagesFolder)
  }

  /// Runs the tool on the project.
  func konagen(_ arguments: String..., mayFind: Bool = false) throws -> ProcessUse {
    let log = folder + ".log"
    let use = try run(tool, ["--project", folder] + arguments, output: log)
    guard use.exitStatus == 0 || (mayFind && use.exitStatus == 1) else {
      throw Failed(what: "konagen " + arguments.joined(separator: " "), status: use.exitStatus, log: log)
    }
    return use
  }

  /// Runs a step of this program in a process of its own.
  func step(_ arguments: String...) throws -> ProcessUse {
    let log = folder + ".log"
    let use = try run(ownProgram, arguments, output: log)
    guard use.exitStatus == 0 else { throw Failed(what: arguments[0], status: use.exitStatus, log: log) }
    return use
  }

  /// Puts away everything that the tool wrote.
  ///
  /// It is not deleted: a file system that has just lost thousands of files is slow to create new ones.
  func clear() throws {
    let attic = parked("output")
    for folder in ["/specs", "/.build"] { try makeFolder(attic + folder) }
    for path in [
      "/specs/endpoints", "/specs/api.json", "/specs/names.json", "/specs/.konagen-manifest", "/Generated",
      "/.build/konagen.memory",
    ]
    where FileManager.default.fileExists(atPath: folder + path) {
      try FileManager.default.moveItem(atPath: folder + path, toPath: attic + path)
    }
  }

  /// A path that nothing stands at, outside the project.
  func parked(_ name: String) -> String {
    let attic = folder + "-parked"
    let count = (try? FileManager.default.contentsOfDirectory(atPath: attic).count) ?? 0
    try? makeFolder(attic)
    return attic + "/\(name)-\(count)"
  }

  /// What the tool wrote.
  func output() throws -> Extent {
    let all = try extent(of: folder)
    let others = [try extent(of: pagesFolder), try extent(of: folder + "/.build")]
    return others.reduce(all) { Extent(files: $0.files - $1.files, bytes: $0.bytes - $1.bytes) }
  }
}

func writePages(_ count: Int, into folder: String) throws {
  for index in 0..<count {
    let page = samplePage(index)
    let name = page.file.split(separator: "/").last.map(String.init) ?? page.file
    try Data(page.bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
  }
}

/// Alters every n-th page: a sentence reads otherwise and then as it did before, in turn.
func changePages(every step: Int, in folder: String) throws {
  for (index, path) in try files(in: folder).enumerated() where index % step == 0 {
    let file = URL(fileURLWithPath: folder + "/" + path)
    let text = try String(contentsOf: file, encoding: .utf8)
    let words = (plain: "Success", changed: "Success, done")
    let isChanged = text.contains(words.changed)
    let altered = text.replacingOccurrences(
      of: isChanged ? words.changed : words.plain, with: isChanged ? words.plain : words.changed)
    try Data(altered.utf8).write(to: file)
  }
}
