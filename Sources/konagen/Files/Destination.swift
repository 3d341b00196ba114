/// A folder whose files konagen keeps, and what they should be.
struct Destination {
  /// As shown to the user.
  var folder: String
  /// Sorted by path.
  var files: [OutputFile]
  /// Where files lie that nothing else should lie among: subfolder (empty for the folder itself) and file suffix.
  var keeps: Place
  /// How each file begins that konagen writes here; empty where files cannot say so. A file edited since that says it no longer is
  /// somebody else's by now.
  var marker = ""

  struct Place: Hashable, Sendable {
    var subfolder: String
    var suffix: String
  }
}

/// A file as it should be.
struct OutputFile: Hashable, Sendable {
  /// Inside the destination's folder, with `/`.
  let path: String
  /// What is to be written; empty for a file that is as it should be, which nobody writes.
  let bytes: [UInt8]
  /// Of the file's bytes.
  let hash: String
  /// Whether people edit the file too, so that its present contents went into `bytes` and need no protection.
  let isShared: Bool
  /// Whether the file was found, in this run, to be as it should be.
  let isPresent: Bool

  init(path: String, bytes: [UInt8], isShared: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isShared = isShared
    hash = fileHash(bytes)
    isPresent = false
  }

  /// A file that is as it should be.
  init(present path: String, hash: String) {
    self.path = path
    bytes = []
    self.hash = hash
    isShared = false
    isPresent = true
  }
}

/// What stands in a destination's folder beside what should.
struct Inspection {
  /// How an expected file stands.
  enum State: Hashable, Sendable {
    case same
    case missing
    /// Ours and unchanged since; it will be replaced.
    case outdated(present: [UInt8])
    /// Ours, changed since by someone else.
    case edited(present: [UInt8])
    /// Not ours.
    case unrecorded(present: [UInt8])
    /// Something that is no regular file.
    case blocked(FileKind)
  }

  /// How a file stands that is not expected.
  enum Surplus: Hashable, Sendable {
    /// Ours and unchanged since.
    case outdated
    /// Ours, changed since by someone else.
    case edited
    /// Not ours.
    case unrecorded
  }

  struct Expected {
    var file: OutputFile
    var state: State
  }

  struct Unexpected {
    var path: String
    var state: Surplus
  }

  var destination: Destination
  var expected: [Expected]
  var unexpected: [Unexpected]
  /// Temporary files of a run that was killed, as paths inside the folder.
  var leftovers: [String]
  /// The record found; an empty one where there was none.
  var manifest: Manifest
  var manifestBytes: [UInt8]?
}
