/// A function of zsh's completion system, with descriptions.
func zshCompletions() -> String {
  let commands = CommandSpec.named.map { command in
    "    \(completionQuoted("\(command.name ?? ""):\(command.summary)"))\n"
  }
  let cases = CommandSpec.named.map { command in
    "    \(command.name ?? "")) _arguments\(arguments(of: command)) ;;\n"
  }
  return """
    #compdef konagen
    # Completions of konagen for zsh: konagen completions zsh > "${fpath[1]}/_konagen"
    _konagen() {
      local -a commands=(
    \(commands.joined())  )
      local command=${words[(r)(\(CommandSpec.named.compactMap(\.name).joined(separator: "|")))]}
      case $command in
    \(cases.joined())    *) _arguments\(arguments(of: .everything)) ;;
      esac
    }
    _konagen "$@"

    """
}

private func arguments(of command: CommandSpec) -> String {
  let options = command.allOptions.flatMap { option in
    option.spellings.map { " " + completionQuoted("\($0)[\(escaped(option.help))]\(value(of: option))") }
  }
  let operand =
    switch command.completesOperands {
    case .none: ""
    case .page: ":page:_files -W specs/pages -g \"*.txt\""
    case .rule: ":id:(\(everyRule.map(\.id).joined(separator: " ")))"
    case .shell: ":shell:(\(Shell.allCases.map(\.rawValue).joined(separator: " ")))"
    }
  let first = command.name == nil ? " '1:command:{_describe command commands}'" : " '1: :'"
  return (options + [first] + (operand.isEmpty ? [] : [" " + completionQuoted("*" + operand)])).joined()
}

private func value(of option: OptionSpec) -> String {
  switch option.value {
  case .none: ""
  case .choice(let label, let choices): ":\(label):(\(choices.joined(separator: " ")))"
  case .folder: ":FOLDER:_files -/"
  case .file: ":FILE:_files"
  case .text(let label): ":\(label): "
  }
}

/// A help text inside the brackets of an argument of `_arguments`.
private func escaped(_ text: String) -> String { text.replacing("[", with: "(").replacing("]", with: ")") }
