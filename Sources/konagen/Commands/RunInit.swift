import Diagnostics

/// Writes what a new project begins with: the configuration with every default, a note that explains the folder, and a place for pages.
func runInit(_ session: inout Session, _ operands: [String]) throws(Stop) {
  session.hasWrittenNothing = true
  let options = session.options
  let project = Project(configuration: Configuration(), options: options)
  let configuration = configurationText(pages: options.pages, output: options.output)
  let note = noteText(pages: options.pages, output: options.output)
  let outputs = [
    OutputFile(path: "README.md", bytes: Array(note.utf8), isShared: true),
    OutputFile(path: Project.configurationName, bytes: Array(configuration.utf8), isShared: true),
  ]
  for output in outputs {
    let path = joinPath(project.specs, output.path)
    if session.world.files.holds(path) {
      session.report(
        Diagnostic(
          .projectBegun, "this file is there already, so the project has begun", at: SourceSpan(file: path, line: 1)))
    }
  }
  if !session.hasErrors, let diagnostic = enclosingProject(of: project, in: session.world.files) {
    session.report(diagnostic)
  }
  try session.stopOnErrors()
  try replace(outputs, in: project.specs, of: project, &session)
  // Somebody copies pages there next; where the folder cannot be made yet, they make it.
  if !session.world.files.holds(project.pages) { try? session.world.files.createFolder(project.pages) }
  session.conclusion =
    "\(project.specs): 2 files written; save pages to \(project.pages), then run \(command(options))"
}

/// Why no project can begin in a folder that lies in the specs of another; `nil` where it does not.
private func enclosingProject(of project: Project, in files: some FileSystem) -> Diagnostic? {
  let specs = ([project.folder] + project.outerFolders).first { files.holds(joinPath($0, Project.configurationName)) }
  guard let specs else { return nil }
  let outer = joinPath(specs, "..")
  let isUsual = files.holds(joinPath(outer, "specs/" + Project.configurationName))
  return Diagnostic(
    .projectBegun, "this folder lies in the specs of a project that has begun",
    at: SourceSpan(file: normalisePath(joinPath(specs, Project.configurationName)), line: 1),
    fix: isUsual
      ? "Work on that project: konagen --project \(shellQuoted(normalisePath(outer)))" : "Begin a project elsewhere")
}

/// The command that works on the project that was begun.
private func command(_ options: Options) -> String {
  let folders = [("--project", options.project), ("--specs", options.specs)]
  return (["konagen"] + folders.flatMap { option, folder in folder.map { [option, shellQuoted($0)] } ?? [] })
    .joined(separator: " ")
}

/// The configuration with all members, so that what can be decided is seen.
func configurationText(pages: String?, output: String?) -> String {
  let defaults = Configuration()
  var writer = JSONWriter()
  writer.object { root in
    root.member(ConfigurationKey.formatVersion.rawValue, configurationFormatVersion)
    root.member(ConfigurationKey.service.rawValue, defaults.service)
    root.key(ConfigurationKey.servers.rawValue)
    root.array { servers in
      for server in defaults.servers {
        servers.object { object in
          object.member("name", server.name)
          object.member("url", server.url)
        }
      }
    }
    root.member(ConfigurationKey.pages.rawValue, pages ?? defaults.pages)
    root.member(ConfigurationKey.output.rawValue, output ?? defaults.output)
    root.member(ConfigurationKey.module.rawValue, defaults.module)
    root.member(ConfigurationKey.access.rawValue, defaults.access.rawValue)
    root.member(ConfigurationKey.sensitive.rawValue, defaults.sensitive)
  }
  return String(decoding: writer.fileBytes(), as: UTF8.self)
}

private func noteText(pages: String?, output: String?) -> String {
  let defaults = Configuration()
  return """
    # The API's specification

    `konagen` keeps this folder. It reads the documentation pages in `\(pages ?? defaults.pages)` (plain text, one page a file, names that end
    in `.txt`) and writes `api.json` and `endpoints` here and the Swift library to `\(output ?? defaults.output)`. Commit all of it.

    `konagen.json` configures the project; what is left out has its default:

    - `service` and `servers`: the service's name and base URLs, as they stand in `api.json`
    - `pages` and `output`: the folders above, relative to the project's
    - `module` and `access`: the generated module's name, and whether its declarations are `public`, `package` or `internal`
    - `sensitive`: names of fields and headers, beside card data and secrets, that must not reach a log; `*` at an end stands for any
      letters

    `corrections.json` holds what people decided where pages are wrong or silent (`konagen correct --help`), `names.json` the Swift names
    that were given: edit it to choose better ones.

    """
}
