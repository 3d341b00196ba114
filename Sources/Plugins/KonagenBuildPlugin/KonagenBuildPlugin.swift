import Foundation
import PackagePlugin

/// Generates a target's Swift from its JSON spec whenever the target is built.
///
/// The spec lies in the target's folder, or in `specs` there: that folder alone is one that SwiftPM watches for new files. The
/// files that come out are the same ones whatever the spec says. That there is no spec yet is for the command to say when
/// the target is built: saying it here would keep `swift package konagen` from writing one.
@main
struct KonagenBuildPlugin: BuildToolPlugin {
  /// How many files the Swift of all endpoints is divided into: enough that they compile beside each other.
  static let parts = 8

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "specs")
    let specs = isThere(folder) ? folder : target.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "Generated")
    return [
      .buildCommand(
        displayName: "Generating the Swift of \(target.name)",
        executable: try context.tool(named: "konagen").url,
        arguments: [
          "generate", "--specs", specs.path(percentEncoded: false), "--output", output.path(percentEncoded: false),
          "--parts", "\(Self.parts)", "--force", "--quiet",
        ],
        inputFiles: try inputs(in: specs),
        outputFiles: (1...Self.parts).map { output.appending(path: "KonagenPart\($0).swift") })
    ]
  }

  private func isThere(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) }

  /// The files that `konagen generate` reads, and the JSON files beside them, so that SwiftPM knows what they are there for.
  private func inputs(in specs: URL) throws -> [URL] {
    try [specs, specs.appending(path: "endpoints")].flatMap { folder in
      guard isThere(folder) else { return [URL]() }
      return try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        .map { folder.appending(path: $0) }
    }
  }
}
