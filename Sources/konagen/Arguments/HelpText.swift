/// The help of the bare command with its list of commands, or of one command.
func helpText(for command: CommandSpec) -> String {
  var text = usageLine(for: command) + "\n\n"
  text += wrap(command.discussion, width: 80)
  if command.name == nil {
    text += "\nCommands:\n" + table(CommandSpec.named.map { (usage(of: $0), $0.summary) })
  }
  if !command.options.isEmpty {
    text += "\nOptions:\n" + table(command.options.map { ($0.usage, $0.fullHelp) })
  }
  text += "\nCommon options:\n" + table(command.commonOptions.map { ($0.usage, $0.fullHelp) })
  text += """

    Exit status: \(command.exitStatus)

    """
  return text
}

func usageLine(for command: CommandSpec) -> String {
  guard command.name == nil else { return "Usage: konagen \(usage(of: command)) [options]" }
  return "Usage: konagen [command] [options]"
}

private func usage(of command: CommandSpec) -> String {
  let operands = command.operands.map { operand in
    switch operand.count {
    case .one: operand.label
    case .optional: "[\(operand.label)]"
    case .any: "[\(operand.label) ...]"
    }
  }
  return ([command.name ?? ""] + operands).joined(separator: " ")
}

/// Two columns, the second aligned.
private func table(_ rows: [(String, String)]) -> String {
  let width = rows.reduce(0) { max($0, $1.0.count) }
  return rows.map { left, right in
    "  " + left + String(repeating: " ", count: width - left.count + 2) + right + "\n"
  }.joined()
}

extension OptionSpec {
  fileprivate var usage: String {
    let short = letter.map { "-\($0), " } ?? "    "
    switch value {
    case .none: return short + "--" + name
    case .choice(let label, _), .text(let label): return short + "--" + name + " " + label
    case .folder: return short + "--" + name + " FOLDER"
    case .file: return short + "--" + name + " FILE"
    }
  }

  fileprivate var fullHelp: String {
    guard case .choice(_, let choices) = value else { return help }
    return help + ": " + choices.joined(separator: ", ")
  }
}

/// Words in lines of at most `width` columns, with a final line feed.
private func wrap(_ text: some StringProtocol, width: Int) -> String {
  var lines: [String] = []
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines.map { $0 + "\n" }.joined()
}
