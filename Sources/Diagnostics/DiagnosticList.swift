extension [Diagnostic] {
  /// The diagnostics as a run prints them: sorted by place, id and message, each of equal ones once.
  ///
  /// - Parameter severity: What weighs less is left out.
  public func inOrder(atLeast severity: Severity = .note) -> [Diagnostic] {
    let keys = sortKeys(of: self, atLeast: severity).sorted { left, right in
      left.hasSamePlace(as: right) ? self[left.position].precedesAtItsPlace(self[right.position]) : left < right
    }
    var ordered: [Diagnostic] = []
    ordered.reserveCapacity(keys.count)
    var previous: DiagnosticSortKey?
    // Equal ones stand side by side once sorted.
    for key in keys {
      if let previous, previous.hasSamePlace(as: key), self[previous.position] == self[key.position] { continue }
      ordered.append(self[key.position])
      previous = key
    }
    return ordered
  }
}

extension Sequence where Element == Diagnostic {
  /// The diagnostics under `--strict`: every warning an error, notes as they are.
  public func promotingWarnings() -> [Diagnostic] {
    map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.severity == .warning { diagnostic.severity = .error }
      return diagnostic
    }
  }
}

/// How many diagnostics of each severity there are.
public struct DiagnosticCounts: Hashable, Sendable {
  public var errors = 0
  public var warnings = 0
  public var notes = 0

  public init(_ diagnostics: [Diagnostic]) {
    // By position: going through the diagnostics themselves would copy each.
    for index in diagnostics.indices {
      add(1, of: diagnostics[index].severity)
    }
  }

  /// Counts further diagnostics of one severity.
  public mutating func add(_ count: Int, of severity: Severity) {
    switch severity {
    case .error: errors += count
    case .warning: warnings += count
    case .note: notes += count
    }
  }

  /// `2 errors, 1 warning`, what there is none of left out; `nil` when there is nothing at all.
  public var summary: String? {
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return nil }
    return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
