/// Writes the Swift library of the JSON spec as it lies there.
func runGenerate(_ session: inout Session, _ operands: [String]) throws(Stop) {
  session.hasWrittenNothing = true
  let project = try loadProject(&session)
  let locks = lock([(project.specs, .shared), (project.output, .exclusive)], &session)
  defer { withExtendedLifetime(locks) {} }
  let (written, files) = try loadSpecFiles(project, &session)
  let spec = nameWhatHasNoName(in: written, of: project, &session)
  let library = try generateSwift(from: spec, in: files, project, &session)
  try write([library.destination], of: project, &session)
}
