import Diagnostics
import SpecModel

/// What the configuration says about the generated code.
public struct EmissionSettings: Hashable, Sendable {
  /// The generated module's name, for example `Konaplate`.
  public var moduleName: String
  /// `public`, `package` or `internal`.
  public var access: String

  public init(moduleName: String, access: String) {
    self.moduleName = moduleName
    self.access = access
  }
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
  public var diagnostics: [Diagnostic]

  public init(files: [SwiftFile], diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics
  }
}

/// Plans and renders the Swift library that says what `spec` says.
public func emitSwift(_ spec: Spec, settings: EmissionSettings) -> Emission {
  Emission(files: [], diagnostics: [])
}
