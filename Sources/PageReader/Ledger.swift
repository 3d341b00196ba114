import Diagnostics

/// The account of a page's lines: each has exactly one role.
///
/// Lines are counted from 1, as people count them. Texts are those after repair; spans show the page as it lies on disk.
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
  /// The page after repair.
  var repaired: PageLines
  /// The page as it lies on disk, with the same lines.
  var source: PageLines
  var roles: [PackedRole]

  /// An account of a page that has no readable line.
  public init(file: String) {
    self.init(file: file, repaired: PageLines(), source: PageLines(), roles: [])
  }

  init(file: String, repaired: PageLines, source: PageLines, roles: [PackedRole]) {
    self.file = file
    self.repaired = repaired
    self.source = source
    self.roles = roles
  }

  public var lineCount: Int { roles.count }

  /// All lines in order. Makes a text of each: for a single line use `text(ofLine:)` and `role(ofLine:)`.
  public var lines: [Line] {
    roles.indices.map { Line(text: repaired.text($0), role: roles[$0].role) }
  }

  /// The role of a line from 1 to `lineCount`; a line outside the page is unrecognised.
  public func role(ofLine line: Int) -> Role {
    roles.indices.contains(line - 1) ? roles[line - 1].role : .unrecognised
  }

  /// The text of a line from 1 to `lineCount`, without its end; empty for a line outside the page.
  public func text(ofLine line: Int) -> String {
    roles.indices.contains(line - 1) ? repaired.text(line - 1) : ""
  }

  /// The line, counted from 1, on which a part of the document stands. `nil` where the page has no such part.
  ///
  /// Takes logarithmic time: elements lie on a page in one order.
  public func line(of element: PageElement) -> Int? {
    let wanted = PackedRole(element)
    var low = 0
    var high = roles.count
    while low < high {
      let middle = (low + high) / 2
      var probe = middle
      while probe < high, !roles[probe].isElement { probe += 1 }
      if probe == high || roles[probe] >= wanted { high = middle } else { low = probe + 1 }
    }
    while low < roles.count, !roles[low].isElement { low += 1 }
    return low < roles.count && roles[low] == wanted ? low + 1 : nil
  }

  /// Where a part of the document stands on disk, without the indentation of its line.
  public func span(of element: PageElement) -> SourceSpan? {
    line(of: element).map { span(ofLine: $0) }
  }

  /// The text of a line on disk without its indentation, as a place to point at.
  public func span(ofLine line: Int) -> SourceSpan {
    guard roles.indices.contains(line - 1) else { return SourceSpan(file: file, line: max(line, 1)) }
    let text = source.text(line - 1)
    let scalars = text.unicodeScalars
    let indentation = scalars.prefix { $0 == " " || $0 == "\t" }.count
    let trailing = scalars.reversed().prefix { $0 == " " || $0 == "\t" }.count
    let length = max(0, scalars.count - indentation - trailing)
    return SourceSpan(file: file, line: line, column: length == 0 ? 1 : indentation + 1, length: length, lineText: text)
  }
}
