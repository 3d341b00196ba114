/// A function of bash that completes by the word before and by the command that was named.
func bashCompletions() -> String {
  let names = CommandSpec.named.compactMap(\.name)
  return """
    # Completions of konagen for bash: source <(konagen completions bash)
    _konagen() {
      local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command= words= index
      COMPREPLY=()
      for ((index = 1; index < COMP_CWORD; index++)); do
        case ${COMP_WORDS[index]} in
          \(names.joined(separator: " | "))) command=${COMP_WORDS[index]}; break ;;
        esac
      done
      case $command:$previous in
    \(values())
      esac
      case $command in
    \(commands())
      esac
      COMPREPLY+=($(compgen -W "$words" -- "$word"))
    }
    complete -F _konagen konagen

    """
}

/// What may follow each option that takes a value; what a command understands in its own way comes first.
private func values() -> String {
  let own = CommandSpec.named.flatMap { command in
    command.options.filter { option in OptionSpec.common.contains { $0.name == option.name } }
      .map { ("\(command.name ?? ""):", $0) }
  }
  var seen: Set<String> = []
  let shared = everyOption.filter { seen.insert($0.name).inserted }.map { ("*:", $0) }
  return (own + shared).compactMap { command, option in
    let action: String
    switch option.value {
    case .none: return nil
    case .choice(_, let choices): action = "COMPREPLY=($(compgen -W '\(choices.joined(separator: " "))' -- \"$word\"))"
    case .folder: action = "COMPREPLY=($(compgen -d -- \"$word\"))"
    case .file: action = "COMPREPLY=($(compgen -f -- \"$word\"))"
    case .text: action = ":"
    }
    return "    \(option.spellings.map { command + $0 }.joined(separator: " | "))) \(action); return ;;"
  }.joined(separator: "\n")
}

/// The words that each command takes.
private func commands() -> String {
  let all = CommandSpec.named + [.everything]
  return all.map { command in
    var words = command.allOptions.map { "--" + $0.name }
    var lines: [String] = []
    switch command.completesOperands {
    case .none: break
    case .rule: words = everyRule.map(\.id) + words
    case .shell: words = Shell.allCases.map(\.rawValue) + words
    case .page: lines.append(#"COMPREPLY=($(cd specs/pages 2> /dev/null && compgen -f -X '!*.txt' -- "$word"))"#)
    }
    if command.name == nil { words = CommandSpec.named.compactMap(\.name) + words }
    lines.append("words='\(words.joined(separator: " "))'")
    return "    \(command.name ?? "*")) \(lines.joined(separator: "; ")) ;;"
  }.joined(separator: "\n")
}
