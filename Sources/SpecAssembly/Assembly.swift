import Diagnostics
import PageReader
import SpecModel

/// What assembling yields.
public struct Assembly: Sendable {
  /// `nil` when a diagnostic is an error.
  public var spec: Spec?
  /// The given names with those added for what had none.
  public var names: NameTable
  let doubts: OpenDoubts
  let otherDiagnostics: [Diagnostic]
  /// Sorted by place. They are put together each time they are asked for, which takes a while where pages raise many doubts.
  public var diagnostics: [Diagnostic] { (doubts.diagnostics + otherDiagnostics).inOrder() }
  /// Confirmations of doubts that this stage does not report itself, in the order of the corrections.
  public var settled: [SettledDoubt]
  /// The places of conditions that are prose for a reason that stands among the diagnostics, or that a correction confirms.
  public var explainedConditions: Set<SpecPlace>
  /// As the pages alone tell it, without corrections and names.
  public var uncorrected: Spec
  /// Which lines stand behind the spec's places.
  public var provenance: Provenance
}

/// Doubts about pages that nothing settles, before anyone asks to be told of them.
struct OpenDoubts: Sendable {
  private let doubts: [PageDoubt]
  private let readings: [PageReading]

  init(_ doubts: [PageDoubt], about readings: [PageReading]) {
    self.doubts = doubts
    self.readings = readings
  }

  var haveErrors: Bool { doubts.contains { $0.severity == .error } }

  var diagnostics: [Diagnostic] { doubts.map { $0.diagnostic(in: readings) } }
}
