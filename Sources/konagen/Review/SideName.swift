import Diagnostics

/// What a side of a comparison was named by.
enum SideName: Hashable {
  /// The project as it lies on disk.
  case project
  /// A folder of specs, as it is shown.
  case folder(String)
  /// A git revision; without a folder, it is the project's specs in it that are meant.
  case revision(Revision)

  struct Revision: Hashable {
    /// What git understands.
    var name: String
    /// From the top of the work tree, or with `./` or `../` before it from the project's folder.
    var folder: String?
    /// As it was written.
    var text: String
  }

  /// Reads an operand: a folder where one of that name is there, otherwise `REVISION` or `REVISION:FOLDER`.
  init(_ text: String, in project: Project, files: some FileSystem) throws(Stop) {
    guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw Self.usage("a side of a comparison is a folder or a git revision, not “\(visibleText(text))”")
    }
    let folder = normalisePath(joinPath(project.folder, text))
    if (try? files.names(in: folder)) != nil {
      self = .folder(folder)
      return
    }
    guard text.utf8.first != UInt8(ascii: "-") else {
      throw Self.usage("'\(text)' is neither a folder nor a revision: no revision starts with a hyphen")
    }
    let (name, inside) = Self.split(text)
    guard !name.isEmpty else {
      throw Self.usage("'\(text)' names no revision before its colon")
    }
    if let dots = name.firstRange(of: "..") {
      let ends = [name[..<dots.lowerBound], name[dots.upperBound...].drop { $0 == "." }].map {
        $0.isEmpty ? "HEAD" : $0
      }
      throw Self.usage("'\(text)' is a range; name its two ends: konagen diff \(ends[0]) \(ends[1])")
    }
    self = .revision(Revision(name: name, folder: inside, text: text))
  }

  private static func usage(_ message: String) -> Stop { .usage(UsageError(message: message, command: "diff")) }

  /// The parts around the first colon that stands in no braces, as it does in `HEAD^{/fix: the length}`.
  private static func split(_ text: String) -> (name: String, folder: String?) {
    var depth = 0
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ":") where depth <= 0:
        return (String(text[..<index]), String(text[text.utf8.index(after: index)...]))
      default: break
      }
    }
    return (text, nil)
  }
}
