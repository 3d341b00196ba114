import Foundation

/// A file operation that did not succeed.
struct FileTrouble: Error, CustomStringConvertible {
  var path: String
  var reason: String

  init(_ path: String, _ code: Int32 = errno) {
    self.path = path
    reason = String(cString: strerror(code))
  }

  var description: String { "\(path): \(reason)" }
}

/// A process that could not be started.
struct NotStarted: Error, CustomStringConvertible {
  var program: String
  var reason: String

  var description: String { "\(program) cannot be started: \(reason)" }
}

/// A run that should have succeeded and did not.
struct Failed: Error, CustomStringConvertible {
  var what: String
  var status: Int32
  /// Where its messages are.
  var log: String

  var description: String {
    let messages = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    return "\(what) ended with status \(status)" + (messages.isEmpty ? "" : ":\n" + messages)
  }
}

/// An error in one line, with the file that it is about.
func described(_ error: any Error) -> String {
  guard let error = error as? CocoaError else { return "\(error)" }
  return [error.filePath, error.localizedDescription].compactMap(\.self).joined(separator: ": ")
}
