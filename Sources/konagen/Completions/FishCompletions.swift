/// One `complete` command of fish for each command, option and operand.
func fishCompletions() -> String {
  var lines = ["# Completions of konagen for fish: konagen completions fish > ~/.config/fish/completions/konagen.fish"]
  lines.append("complete -c konagen -f")
  for command in CommandSpec.named {
    lines.append(
      "complete -c konagen -n __fish_use_subcommand -a \(command.name ?? "") -d \(completionQuoted(command.summary))")
  }
  lines += OptionSpec.common.map { "complete -c konagen" + words(of: $0) }
  lines += CommandSpec.everything.options.map { "complete -c konagen -n __fish_use_subcommand" + words(of: $0) }
  for command in CommandSpec.named {
    let condition = "complete -c konagen -n '__fish_seen_subcommand_from \(command.name ?? "")'"
    lines += command.options.map { condition + words(of: $0) }
    switch command.completesOperands {
    case .none: break
    case .page: lines.append(condition + " -a '(path basename specs/pages/*.txt)'")
    case .rule: lines.append(condition + " -a '\(everyRule.map(\.id).joined(separator: " "))'")
    case .shell: lines.append(condition + " -a '\(Shell.allCases.map(\.rawValue).joined(separator: " "))'")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

private func words(of option: OptionSpec) -> String {
  let letter = option.letter.map { " -s \($0)" } ?? ""
  let value =
    switch option.value {
    case .none: ""
    case .choice(_, let choices): " -x -a '\(choices.joined(separator: " "))'"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .file: " -r -F"
    case .text: " -x"
    }
  return " -l \(option.name)\(letter)\(value) -d \(completionQuoted(option.help))"
}
