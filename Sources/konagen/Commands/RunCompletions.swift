/// Prints a shell's completion script.
func runCompletions(_ session: inout Session, _ operands: [String]) throws(Stop) {
  let name = operands.first ?? ""
  guard let shell = Shell(rawValue: name) else {
    let names = Shell.allCases.map(\.rawValue)
    throw .usage(
      UsageError(
        message: "completions are written for \(names.joined(separator: ", ")), not for '\(name)'"
          + suggestion(for: name, among: names), command: "completions"))
  }
  session.world.output.write(shell.completions)
}
