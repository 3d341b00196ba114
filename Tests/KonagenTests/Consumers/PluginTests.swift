import Foundation
import Testing

@testable import konagen

/// The two plugins in a package of their user, which lies in a path with a blank in it.
///
/// One test for both, because SwiftPM builds the tool for the package that uses them.
@Suite(.enabled(if: Program.areThere("swift"), "swift is not in PATH"))
struct PluginTests {
  static let borrowing = "specs/endpoints/post-api-v1-umbrella-borrow.json"
  static let returning = "specs/endpoints/post-api-v1-umbrella-return.json"

  @Test("The command plugin writes the spec, and the build plugin keeps the library up to date with it")
  func both() throws {
    let consumer = try Consumer()
    try consumer.copy("Package.plugin.swift", to: "Package.swift")

    let refused = try consumer.swift("package", "konagen", "extract")
    #expect(refused.status != 0)
    #expect(refused.output.contains("--allow-writing-to-package-directory"))
    #expect(!consumer.isThere("specs/api.json"))
    let early = try consumer.swift("build")
    #expect(early.status != 0)
    #expect(early.output.contains("specs/api.json:1:1: error:"))

    try expectSuccess(consumer.swift("package", "--allow-writing-to-package-directory", "konagen", "extract"))
    #expect(consumer.isThere(Self.borrowing))
    #expect(!consumer.isThere("Generated"))
    let failed = try consumer.swift("package", "--allow-writing-to-package-directory", "konagen", "explain", "nonsense")
    #expect(failed.status != 0)
    #expect(failed.output.contains("nonsense"))

    let built = try expectSuccess(consumer.swift("build"))
    #expect(!built.contains("unhandled"))
    #expect(try consumer.run("7").output == "borrowed 8 characters\n")
    #expect(try !expectSuccess(consumer.swift("build")).contains("Compiling UmbrellaStand"))

    // Only files that were there when SwiftPM planned the build are known to it; the plan must keep up.
    try consumer.copy(Self.returning, to: "kept.json")
    try consumer.copy("specs/api.json", to: "kept-api.json")
    try consumer.remove("specs/pages/returning-an-umbrella.txt")
    try expectSuccess(consumer.konagen("extract"))
    #expect(!consumer.isThere(Self.returning))
    try expectSuccess(consumer.swift("build"))
    try consumer.copy("kept.json", to: Self.returning)
    try consumer.copy("kept-api.json", to: "specs/api.json")
    try expectSuccess(consumer.swift("build"))
    try consumer.replace("480", with: "481", in: Self.returning)
    try consumer.replace("480", with: "481", in: Self.borrowing)
    try expectSuccess(consumer.swift("build"))
    #expect(try generated(in: consumer).contains("ReturningUmbrella"))
    #expect(try generated(in: consumer).components(separatedBy: "1...481").count == 3)
    #expect(try consumer.run("481").output == "borrowed 8 characters\n")

    try consumer.write("{", to: Self.borrowing)
    let broken = try consumer.swift("build")
    #expect(broken.status != 0)
    #expect(broken.output.contains("post-api-v1-umbrella-borrow.json:1:"))
  }

  /// What the build plugin wrote, all files together.
  private func generated(in consumer: Consumer) throws -> String {
    let folder = ".build/plugins/outputs"
    let files = try FileManager.default.subpathsOfDirectory(atPath: consumer.path + "/" + folder)
      .filter { $0.hasSuffix(".swift") }
    #expect(files.count == 8)
    return try files.sorted().map { try consumer.read(folder + "/" + $0) }.joined()
  }

  @discardableResult
  private func expectSuccess(_ program: Program, sourceLocation: SourceLocation = #_sourceLocation) -> String {
    #expect(program.status == 0, "\(program.output)", sourceLocation: sourceLocation)
    return program.output
  }
}
