import Diagnostics

/// The account of a page's lines: each has exactly one role.
public struct Ledger: Hashable, Sendable {
  /// What a line is there for.
  public enum Role: Hashable, Sendable {
    /// It states a part of the document.
    case element(PageElement)
    /// The portal's own furniture, the same on every page, without a fact about the endpoint.
    case interface
    /// The run-together titles of all endpoints.
    case navigation
    /// Nothing, or only white space and U+200B.
    case blank
    /// None of the above: always reported.
    case unrecognised
  }

  /// One line of the page after repair.
  public struct Line: Hashable, Sendable {
    public var text: String
    public var role: Role

    public init(text: String, role: Role) {
      self.text = text
      self.role = role
    }
  }

  /// The page's file as shown to the user.
  public var file: String
  public var lines: [Line]

  public init(file: String, lines: [Line]) {
    self.file = file
    self.lines = lines
  }
}
