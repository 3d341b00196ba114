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
