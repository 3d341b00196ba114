import Diagnostics

/// The human decisions that stand beside the pages' facts: the contents of `specs/corrections.json`.
public struct Corrections: Hashable, Sendable {
  /// The version of the file format that this tool reads and writes.
  public static let formatVersion = 1

  /// In the order of the file.
  public var entries: [Correction]

  public init(_ entries: [Correction] = []) { self.entries = entries }
}

/// One decision about one place, with what it rests on.
///
/// Two corrections are equal when they say the same; where they stand in a file is no part of it.
public struct Correction: Hashable, Sendable {
  public var place: SpecPlace
  public var operation: Operation
  /// Why, one or more lines, each of which says something.
  public var reason: [String]
  /// The short hash of the page lines that the decision rests on, sixteen lower-case hexadecimal digits.
  public var basis: String
  /// Those lines as they read when the decision was taken, so that a change can be shown; `nil` where they were not noted.
  public var lines: [String]?
  public var spans: Spans

  /// What is decided about the place.
  public enum Operation: Hashable, Sendable {
    /// What the pages say is replaced.
    case set(expect: JSONValue, value: JSONValue)
    /// Something is added that the pages do not say.
    case add(JSONValue)
    /// Something that the pages say is left out.
    case remove(expect: JSONValue)
    /// A doubt that a rule reports there is settled: the spec is right as it is. `expect` is what stands there, where that matters.
    case confirm(rule: String, expect: JSONValue?)

    /// The word for it in the file.
    public var word: Word {
      switch self {
      case .set: .set
      case .add: .add
      case .remove: .remove
      case .confirm: .confirm
      }
    }

    public enum Word: String, Hashable, Sendable, CaseIterable {
      case set, add, remove, confirm
    }
  }

  /// Where the parts of a correction stand, each `nil` when it was not read from a file.
  public struct Spans: Sendable {
    /// The opening brace.
    public var whole: SourceSpan?
    public var place: SourceSpan?
    public var rule: SourceSpan?
    public var expect: SourceSpan?
    public var value: SourceSpan?
    public var basis: SourceSpan?

    public init() {}
  }

  public init(
    _ place: SpecPlace, _ operation: Operation, reason: [String], basis: String, lines: [String]? = nil,
    spans: Spans = Spans()
  ) {
    self.place = place
    self.operation = operation
    self.reason = reason
    self.basis = basis
    self.lines = lines
    self.spans = spans
  }

  public static func == (lhs: Correction, rhs: Correction) -> Bool {
    lhs.place == rhs.place && lhs.operation == rhs.operation && lhs.reason == rhs.reason && lhs.basis == rhs.basis
      && lhs.lines == rhs.lines
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(operation)
  }
}
