import Foundation

// Measures konagen and prints a table; see README.md beside this folder for what is measured and how.

switch parseInvocation(Array(CommandLine.arguments.dropFirst())) {
case .writePages(let count, let folder): try writePages(count, into: folder)
case .changePages(let every, let folder): try changePages(every: every, in: folder)
case .copy(let folders, let target): try copyFiles(of: folders, to: target)
case .openAPI(let specs, let file): try writeOpenAPI(of: specs, to: file)
case .measure(let request): try measure(request)
case nil:
  FileHandle.standardError.write(Data((usage + "\n").utf8))
  exit(64)
}
