import Diagnostics
import SpecModel

/// What someone wants to decide, before it is tied to what the pages say.
public enum CorrectionRequest: Hashable, Sendable {
  /// Puts a value in the place of what stands there, or where nothing stands.
  case value(JSONValue)
  /// Leaves out what stands there.
  case remove
  /// Settles the doubt that a rule reports there.
  case confirm(rule: String)
}

/// What a person looks at before accepting that a correction's ground moved.
public struct CorrectionReview: Hashable, Sendable {
  public var before: Correction
  /// With the expectation, the basis and the lines as they are now.
  public var after: Correction
  /// The lines as they read now, with their places; `before.lines` holds the old ones.
  public var basis: Basis
  /// Why the correction does not hold even so: the pages say by now what it asks for.
  public var problem: Diagnostic?

  /// Whether accepting it changes the file.
  public var isChange: Bool { before != after }
}
