import Foundation

// Measures konagen and prints a table; see README.md beside this folder for what is measured and how.

/// Ends the program with a message.
func fail(_ message: String, status: Int32) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(status)
}

do {
  switch parseInvocation(Array(CommandLine.arguments.dropFirst())) {
  case .writePages(let count, let folder): try writePages(count, into: folder)
  case .changePages(let every, let folder): try changePages(every: every, in: folder)
  case .copy(let folders, let target): try copyFiles(of: folders, to: target)
  case .openAPI(let specs, let file): try writeOpenAPI(of: specs, to: file)
  case .measure(let request): try measure(request)
  case nil: fail(usage, status: 64)
  }
} catch {
  fail("konagen-bench: \(described(error))", status: 1)
}
