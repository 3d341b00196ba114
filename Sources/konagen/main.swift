keepRoom()
let world = World.process
world.exit(run(Array(CommandLine.arguments.dropFirst()), in: world))
