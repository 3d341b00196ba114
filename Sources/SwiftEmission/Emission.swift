import Diagnostics

/// How many files the library is written into.
public enum FileDivision: Hashable, Sendable {
  /// One for each endpoint, and three for what belongs to all.
  case declarations
  /// This many, at least one, whatever the endpoints: for build systems that must know all files beforehand.
  case parts(Int)
}

/// A generated file.
public struct SwiftFile: Hashable, Sendable {
  /// A plain file name without a folder.
  public var name: String
  /// The file's text in UTF-8.
  public var bytes: [UInt8]

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}

/// What emitting yields.
public struct Emission: Sendable {
  /// Sorted by name; empty when a diagnostic is an error.
  public var files: [SwiftFile]
  /// Sorted.
  public var diagnostics: [Diagnostic]

  public init(files: [SwiftFile], diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics
  }
}
