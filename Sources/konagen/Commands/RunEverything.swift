/// Extracts, checks and generates, then writes everything at once.
func runEverything(_ session: inout Session, _ operands: [String]) throws(Stop) {
  session.hasWrittenNothing = true
  let project = try loadProject(&session)
  let locks = lock([(project.specs, .exclusive), (project.output, .exclusive)], &session)
  defer { withExtendedLifetime(locks) {} }
  let (extraction, planned) = try extractSoundSpec(project, recollecting: true, &session)
  let library = try generateSwift(from: extraction.spec, in: extraction.files, as: planned, project, &session)
  session.world.hold((extraction, planned, library))
  try write([extraction.destination, library.destination], of: project, &session)
  if let memory = library.memory { keep(memory, of: project, in: session.world.files) }
}

/// Writes the spec alone.
func runExtract(_ session: inout Session, _ operands: [String]) throws(Stop) {
  session.hasWrittenNothing = true
  let project = try loadProject(&session)
  let locks = lock([(project.specs, .exclusive)], &session)
  defer { withExtendedLifetime(locks) {} }
  let assembled = try assembleSpec(project, &session)
  let extraction = try session.stage("encode spec") { _ throws(Stop) in
    encode(assembled.spec, assembled.assembly.names, of: project)
  }
  try write([extraction.destination], of: project, &session)
}
