import Diagnostics

/// What a person can take in of what a run found: every error, and of the other findings the first few of each rule.
struct LimitedDiagnostics {
  private(set) var shown: [Diagnostic] = []
  /// How many of each rule are not shown, the commonest first.
  private(set) var omitted: [(id: String, count: Int)] = []

  /// - Parameters:
  ///   - most: How many findings of one rule are shown.
  ///   - further: How many more there are of each rule, none of which is shown.
  init(_ diagnostics: [Diagnostic], perRule most: Int, further: [DiagnosticRule: Int] = [:]) {
    func raised(_ count: inout Int) -> Int {
      count += 1
      return count
    }
    var counts: [DiagnosticRule: Int] = [:]
    // By position: going through the diagnostics themselves would copy each.
    for index in diagnostics.indices {
      let isFurther = raised(&counts[diagnostics[index].rule, default: 0]) > most
      if diagnostics[index].severity == .error || !isFurther { shown.append(diagnostics[index]) }
    }
    counts.merge(further, uniquingKeysWith: +)
    for diagnostic in shown { counts[diagnostic.rule, default: 0] -= 1 }
    let omissions = counts.filter { $0.value > 0 }
    omitted = omissions.map { (id: $0.key.id, count: $0.value) }.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      return precedesInBytes(left.id, right.id)
    }
  }

  /// The line that stands for what is not shown; empty where nothing is left out.
  var remark: String {
    guard !omitted.isEmpty else { return "" }
    let kinds = omitted.map { "\($0.count) more [\($0.id)]" }.joined(separator: ", ")
    return "konagen: not shown: \(kinds); --verbose shows all\n"
  }
}
