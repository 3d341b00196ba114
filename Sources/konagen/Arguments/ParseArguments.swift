/// Arguments that were understood.
struct Invocation: Sendable {
  var command: CommandSpec
  var options: Options
  var operands: [String]
}

/// Arguments that were not understood.
struct UsageError: Error, Hashable {
  /// One sentence without a final period.
  var message: String
  /// The command whose help lists what is possible; `nil` for the bare one.
  var command: String?
}

/// Reads the arguments after the program's name by the tables of commands and options.
///
/// Options stand before or after the command and its operands, as `--name value`, `--name=value` or `-n value`; `--` ends
/// them.
func parseArguments(_ arguments: [String]) throws(UsageError) -> Invocation {
  var rest = arguments[...]
  let command = try takeCommand(&rest)
  var options = Options()
  var operands: [String] = []
  while let argument = rest.popFirst() {
    if argument == "--" {
      operands += rest
      break
    }
    guard argument.utf8.first == UInt8(ascii: "-"), argument != "-" else {
      operands.append(argument)
      continue
    }
    let (written, attached) = splitOption(argument)
    let option = try findOption(written, for: command)
    switch (option.value, attached) {
    case (.none, nil):
      option.apply(&options, "")
    case (.none, .some):
      throw UsageError(message: "\(written) takes no value", command: command.name)
    case (_, _):
      guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
        throw UsageError(message: "\(written) needs a value", command: command.name)
      }
      if case .choice(_, let choices) = option.value, !choices.contains(value) {
        throw UsageError(
          message: "\(written) is one of \(choices.joined(separator: ", ")), not '\(value)'"
            + suggestion(for: value, among: choices), command: command.name)
      }
      option.apply(&options, value)
    }
  }
  let isAsking = options.asksForHelp || options.asksForVersion
  if !isAsking { try checkCount(of: operands, for: command) }
  return Invocation(command: command, options: options, operands: operands)
}

/// Takes the command's name out: the first argument that is neither an option nor an option's value.
private func takeCommand(_ arguments: inout ArraySlice<String>) throws(UsageError) -> CommandSpec {
  var index = arguments.startIndex
  var unknownOption: String?
  while index < arguments.endIndex, arguments[index] != "--" {
    let argument = arguments[index]
    if argument.utf8.first == UInt8(ascii: "-") {
      let (written, attached) = splitOption(argument)
      let option = everyOption.first { $0.isWritten(written) }
      if let option, attached == nil, case .none = option.value {
      } else if option != nil, attached == nil {
        index += 1
      } else if option == nil, unknownOption == nil {
        unknownOption = written
      }
      index += 1
      continue
    }
    guard let command = CommandSpec.named.first(where: { $0.name == argument }) else {
      // What follows an option that is not known may be its value.
      if let unknownOption { _ = try findOption(unknownOption, for: .everything) }
      let names = CommandSpec.named.compactMap(\.name)
      throw UsageError(
        message: "there is no command '\(argument)'" + suggestion(for: argument, among: names), command: nil)
    }
    arguments.remove(at: index)
    return command
  }
  return .everything
}

/// The options of all commands; one that several take is there several times.
var everyOption: [OptionSpec] {
  OptionSpec.common + CommandSpec.everything.options + CommandSpec.named.flatMap(\.options)
}

/// `--name=value` in its two parts.
private func splitOption(_ argument: String) -> (written: String, value: String?) {
  guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
  return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
}

private func findOption(_ written: String, for command: CommandSpec) throws(UsageError) -> OptionSpec {
  if let option = command.allOptions.first(where: { $0.isWritten(written) }) { return option }
  let owner = command.name.map { "konagen \($0)" } ?? "konagen"
  if everyOption.contains(where: { $0.isWritten(written) }) {
    throw UsageError(message: "\(written) is no option of \(owner)", command: command.name)
  }
  let names = command.allOptions.map { "--" + $0.name }
  throw UsageError(
    message: "there is no option \(written)" + suggestion(for: written, among: names), command: command.name)
}

private func checkCount(of operands: [String], for command: CommandSpec) throws(UsageError) {
  let owner = command.name.map { "konagen \($0)" } ?? "konagen"
  let needed = command.operands.filter { $0.count == .one }
  if operands.count < needed.count {
    throw UsageError(message: "\(owner) needs \(needed[operands.count].label)", command: command.name)
  }
  let isOpen = command.operands.contains { $0.count == .any }
  if !isOpen, operands.count > command.operands.count {
    throw UsageError(
      message: "\(owner) has no use for '\(operands[command.operands.count])'", command: command.name)
  }
}

extension OptionSpec {
  /// Whether an argument names this option, by its name or by its letter.
  func isWritten(_ argument: String) -> Bool {
    argument == "--" + name || letter.map { argument == "-" + String($0) } ?? false
  }
}
