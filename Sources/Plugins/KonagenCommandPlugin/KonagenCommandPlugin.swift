import Foundation
import PackagePlugin

/// `swift package konagen …`: the command, run in the package's folder with the arguments as they are.
@main
struct KonagenCommandPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let process = Process()
    process.executableURL = try context.tool(named: "konagen").url
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    // The command has said why; its exit status says what kind of failure it was.
    if process.terminationReason != .exit || process.terminationStatus != 0 {
      exit(process.terminationReason == .exit ? process.terminationStatus : 1)
    }
  }
}
