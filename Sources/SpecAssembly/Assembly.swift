import Diagnostics
import SpecModel

/// What assembling yields.
public struct Assembly: Sendable {
  /// `nil` when a diagnostic is an error.
  public var spec: Spec?
  /// The given names with those added for what had none.
  public var names: NameTable
  /// Sorted by place.
  public var diagnostics: [Diagnostic]

  public init(spec: Spec?, names: NameTable, diagnostics: [Diagnostic]) {
    self.spec = spec
    self.names = names
    self.diagnostics = diagnostics
  }
}
