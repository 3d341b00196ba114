import Foundation

@testable import konagen

extension Scratch {
  /// A copy of what people write in the committed project: pages, configuration, corrections, names.
  static func ofSources() throws -> Scratch {
    let scratch = try Scratch()
    for file in try sourceFiles() { try scratch.write(try Repository.read(file), to: file) }
    return scratch
  }

  /// A copy of the committed project's inputs and outputs.
  static func ofProject() throws -> Scratch {
    let scratch = try ofSources()
    for file in try outputFiles() { try scratch.write(try Repository.read(file), to: file) }
    return scratch
  }

  private static func sourceFiles() throws -> [String] {
    let pages = try Repository.names(in: "specs/pages").map { "specs/pages/" + $0 }
    let decisions = ["specs/konagen.json", "specs/corrections.json", "specs/names.json"]
    return pages + decisions.filter { FileManager.default.fileExists(atPath: Repository.path + "/" + $0) }
  }

  /// What konagen writes for the committed project, `names.json` aside, which people edit too.
  static func outputFiles() throws -> [String] {
    ["specs/api.json", "specs/.konagen-manifest"]
      + (try Repository.names(in: "specs/endpoints").map { "specs/endpoints/" + $0 })
      + (try Repository.names(in: "Generated/Konaplate").map { "Generated/Konaplate/" + $0 })
  }
}

extension Repository {
  /// What lies in a folder, sorted. Nothing is an error: a test without cases passes.
  static func names(in folder: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
    if names.isEmpty { throw NothingThere(folder: folder) }
    return names
  }

  private struct NothingThere: Error { var folder: String }
}
