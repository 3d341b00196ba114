/// Writes the Swift library of the JSON spec as it lies there.
func runGenerate(_ session: inout Session, _ operands: [String]) throws(Stop) {
  session.hasWrittenNothing = true
  let project = try loadProject(&session)
  let locks = lock([(project.specs, .shared), (project.output, .exclusive)], &session)
  defer { withExtendedLifetime(locks) {} }
  let spec = nameWhatHasNoName(in: try loadSpec(project, &session), of: project, &session)
  let library = try generateSwift(from: spec, project, &session)
  try write([library.destination], of: project, &session)
}
