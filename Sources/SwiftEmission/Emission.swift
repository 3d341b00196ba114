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
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
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
