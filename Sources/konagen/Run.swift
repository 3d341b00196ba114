import Diagnostics

/// The whole command: arguments in, exit status out, everything else through `world`.
func run(_ arguments: [String], in world: World) -> ExitStatus {
  do throws(UsageError) {
    return try run(try parseArguments(arguments), in: world)
  } catch {
    let help = ["konagen", error.command, "--help"].compactMap(\.self).joined(separator: " ")
    world.messages.write("konagen: \(error.message)\nRun '\(help)' to see what is possible.\n")
    return .usage
  }
}

private func run(_ invocation: Invocation, in world: World) throws(UsageError) -> ExitStatus {
  if invocation.options.asksForHelp {
    world.output.write(helpText(for: invocation.command))
    return .success
  }
  if invocation.options.asksForVersion {
    world.output.write("konagen \(version)\n")
    return .success
  }
  var session = Session(world: world, options: invocation.options)
  var hasFinished = true
  do throws(Stop) {
    try invocation.command.run(&session, invocation.operands)
  } catch {
    if case .usage(let error) = error { throw error }
    hasFinished = false
  }
  writeReport(of: &session)
  session.world.hold(session.diagnostics)
  return hasFinished && !session.hasErrors ? session.successStatus : session.errorStatus
}

/// The version of the tool; never part of what it generates.
let version = "0.1.0"
