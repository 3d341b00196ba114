/// A shell that completions are written for.
enum Shell: String, Hashable, Sendable, CaseIterable {
  case bash, zsh, fish

  /// The script that teaches the shell to complete konagen's arguments, from the tables that parsing uses.
  var completions: String {
    switch self {
    case .bash: bashCompletions()
    case .zsh: zshCompletions()
    case .fish: fishCompletions()
    }
  }
}

/// A text as one word of any of the shells, which agree on single quotes around texts without quotes and backslashes.
func completionQuoted(_ text: String) -> String {
  "'" + text.replacing("\\", with: "").replacing("'", with: "’") + "'"
}

extension CommandSpec {
  /// What the command's operands are completed from.
  var completesOperands: Operand.Completion { operands.first?.completion ?? .none }
}

extension OptionSpec {
  /// Every way to write the option's name.
  var spellings: [String] { ["--" + name] + (letter.map { ["-" + String($0)] } ?? []) }
}
