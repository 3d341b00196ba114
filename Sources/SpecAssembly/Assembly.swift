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
  /// Confirmations of doubts that this stage does not report itself, in the order of the corrections.
  public var settled: [SettledDoubt]
  /// The places of conditions that are prose for a reason that stands among the diagnostics, or that a correction confirms.
  public var explainedConditions: Set<SpecPlace>
  /// As the pages alone tell it, without corrections and names.
  public var uncorrected: Spec
  /// Which lines stand behind the spec's places.
  public var provenance: Provenance
}
