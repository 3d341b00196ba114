import SpecModel

/// What a project decides about its folders and about the generated code.
struct Configuration: Hashable, Sendable {
  /// Folders, relative to the project's.
  var pages = "specs/pages"
  var output = "Generated/Konaplate"
  /// The generated module's name.
  var module = "Konaplate"
  var access = Access.public
  /// The service's name.
  var service = "Konaplate"
  var servers = [API.Server(name: "sandbox", url: "https://sandbox.konaplate.com/open-api")]
  /// Names of fields and headers, beside those known to be so everywhere, whose values must not reach a log.
  var sensitive: [String] = []

  /// How far the generated declarations are visible.
  enum Access: String, Hashable, Sendable, CaseIterable {
    case `public`, `package`, `internal`
  }
}
