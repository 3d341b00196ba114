import Diagnostics
import PageReader
import SpecModel

/// What the configuration says about the service.
public struct AssemblySettings: Hashable, Sendable {
  public var serviceName: String
  public var servers: [API.Server]
  /// Names of fields and headers whose values are secret; a leading or trailing `*` stands for any letters.
  public var sensitiveNames: [String]

  public init(serviceName: String, servers: [API.Server], sensitiveNames: [String]) {
    self.serviceName = serviceName
    self.servers = servers
    self.sensitiveNames = sensitiveNames
  }
}

/// What assembling yields.
public struct Assembly: Sendable {
  /// `nil` when a diagnostic is an error.
  public var spec: Spec?
  /// The given names with those added for what had none.
  public var names: NameTable
  public var diagnostics: [Diagnostic]

  public init(spec: Spec?, names: NameTable, diagnostics: [Diagnostic]) {
    self.spec = spec
    self.names = names
    self.diagnostics = diagnostics
  }
}

/// Interprets pages as one spec: descriptions, nesting, shared headers, corrections, names.
public func assembleSpec(
  from readings: [PageReading], corrections: Corrections, names: NameTable, settings: AssemblySettings
) -> Assembly {
  Assembly(spec: nil, names: names, diagnostics: [])
}
