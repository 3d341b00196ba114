import Diagnostics

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
