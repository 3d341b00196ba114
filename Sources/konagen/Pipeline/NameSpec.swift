import Diagnostics
import SpecAssembly
import SpecModel

/// Gives default names to what a spec written by hand leaves without one, and says so.
func nameWhatHasNoName(in spec: Spec, of project: Project, _ session: inout Session) -> Spec {
  let named = completeNames(of: spec, pinned: NameTable()).spec
  guard named != spec else { return spec }
  let paths = endpointFilePaths(spec.endpoints.map(\.id))
  for index in spec.endpoints.indices {
    let id = spec.endpoints[index].id
    let span = paths[id].map { SourceSpan(file: joinPath(project.specs, $0), line: 1) }
    var given = spec.endpoints[index]
    if given.name == nil, let name = named.endpoints[index].name {
      session.report(
        Diagnostic(
          .nameDefaulted, "\(id) has no Swift name and is generated as \(name)", at: span,
          fix: "Add \"name\": \"\(name)\""))
      given.name = name
    }
    if given != named.endpoints[index] {
      session.report(
        Diagnostic(
          .nameDefaulted, "results or values of \(id) have no Swift names and are generated under default ones",
          at: span,
          fix: "Add \"name\" to each"))
    }
  }
  return named
}
