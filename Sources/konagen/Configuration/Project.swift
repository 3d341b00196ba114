/// A project's decisions and the places of its files, as they are shown to the user.
struct Project {
  /// The configuration's name in the specs folder.
  static let configurationName = "konagen.json"

  var configuration: Configuration
  /// The folder that relative paths start from; empty for the current one.
  var folder: String
  var pages: String
  var specs: String
  var output: String

  var names: String { joinPath(specs, "names.json") }
  var corrections: String { joinPath(specs, "corrections.json") }

  /// The folder, the current one by a name too.
  var shownFolder: String { folder.isEmpty ? "." : folder }

  /// The folder above, and those above that.
  var outerFolders: [String] {
    (1...16).map { joinPath(folder, Array(repeating: "..", count: $0).joined(separator: "/")) }
  }

  init(configuration: Configuration, options: Options) {
    self.configuration = configuration
    folder = normalisePath(options.project ?? "")
    pages = normalisePath(joinPath(folder, options.pages ?? configuration.pages))
    specs = Self.specs(options)
    output = normalisePath(joinPath(folder, options.output ?? configuration.output))
  }

  static func specs(_ options: Options) -> String {
    normalisePath(joinPath(options.project ?? "", options.specs ?? "specs"))
  }

  static func configurationFile(_ options: Options) -> String {
    if let file = options.config { return normalisePath(joinPath(options.project ?? "", file)) }
    return joinPath(specs(options), configurationName)
  }
}
