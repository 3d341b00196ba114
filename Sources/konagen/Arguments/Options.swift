import Diagnostics

/// What the arguments ask for beside the command itself.
struct Options: Hashable, Sendable {
  /// The project's folder; `nil` for the one in which the command runs.
  var project: String?
  var config: String?
  var pages: String?
  var specs: String?
  var output: String?
  /// Whether warnings count as errors.
  var isStrict = false
  /// Whether files that were edited by hand are overwritten.
  var isForced = false
  /// The number of files that the generated Swift is written into; `nil` for one an endpoint.
  var parts: Int?
  var format = DiagnosticFormat.text
  var color = ColorChoice.auto
  var verbosity = Verbosity.normal
  var measures = false
  var asksForHelp = false
  var asksForVersion = false
  var asksForSummary = false
  var correction = CorrectionOptions()
  var review = ReviewOptions()
}

/// What `konagen correct` is asked to decide.
struct CorrectionOptions: Hashable, Sendable {
  /// JSON, unchecked.
  var value: String?
  var removes = false
  /// The id of a rule, unchecked.
  var confirmed: String?
  var reviews = false
  var replaces = false
  var reason: [String] = []
}

enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  case auto, always, never
}

enum Verbosity: Hashable, Sendable, Comparable {
  case quiet, normal, verbose
}
