/// What the benchmark is asked to do.
///
/// All but the first are steps that it has itself do in a process of their own, so that they are measured as the tool is
/// and the measuring process stays small.
enum Invocation {
  case measure(MeasureRequest)
  case writePages(Int, into: String)
  /// Gives every n-th page another length and another word.
  case changePages(every: Int, in: String)
  case copy([String], to: String)
  case openAPI(specs: String, file: String)
}

struct MeasureRequest {
  /// The released command.
  var tool: String
  /// Numbers of pages; empty for the usual ones.
  var sizes: [Int] = []
  /// Whether only the compilation of what is generated is measured.
  var onlyCompiles = false
  /// Where the figures go as JSON.
  var results: String?
}

let usage = """
  usage: konagen-bench TOOL [--results FILE] [--compiling | PAGES ...]
    measures the command TOOL over folders of that many generated pages, or only the compilation of what it generates
  """

func parseInvocation(_ arguments: [String]) -> Invocation? {
  guard let first = arguments.first else { return nil }
  let rest = Array(arguments.dropFirst())
  switch first {
  case "write-pages":
    guard rest.count == 2, let count = Int(rest[0]), count > 0 else { return nil }
    return .writePages(count, into: rest[1])
  case "change-pages":
    guard rest.count == 2, let every = Int(rest[0]), every > 0 else { return nil }
    return .changePages(every: every, in: rest[1])
  case "copy": return rest.count < 2 ? nil : .copy(Array(rest.dropLast()), to: rest[rest.count - 1])
  case "open-api": return rest.count == 2 ? .openAPI(specs: rest[0], file: rest[1]) : nil
  default: return parseRequest(tool: first, rest).map { .measure($0) }
  }
}

private func parseRequest(tool: String, _ arguments: [String]) -> MeasureRequest? {
  guard !tool.hasPrefix("-") else { return nil }
  var request = MeasureRequest(tool: tool)
  var rest = arguments[...]
  while let argument = rest.popFirst() {
    if argument == "--results" {
      guard let file = rest.popFirst() else { return nil }
      request.results = file
    } else if argument == "--compiling" {
      request.onlyCompiles = true
    } else if let size = Int(argument), size > 0 {
      request.sizes.append(size)
    } else {
      return nil
    }
  }
  return request
}
