/// Reads the fields of a ``Model`` by their documented names.
///
/// After the first field that is missing or has another type, nothing more is read, and fields get placeholders; when all are through,
/// decoding the model fails. A model's initialiser must therefore store what it gets and look at none of it. Reading that throws at each
/// field costs several times the code.
public struct FieldReader {
  /// `nil` after a failure.
  private var container: KeyedDecodingContainer<FieldKey>?
  private var failure: (any Error)?

  init(_ container: KeyedDecodingContainer<FieldKey>?) { self.container = container }

  /// - Throws: A `DecodingError` about the first field that could not be read.
  func finish() throws {
    if let failure { throw failure }
  }

  /// A text that must be there.
  public mutating func required(_ name: String) -> String { decode(name) ?? "" }

  /// A text that may be absent or `null`.
  public mutating func optional(_ name: String) -> String? { decodeIfPresent(name) }

  /// A field that must be there.
  public mutating func required<Value: FieldValue>(_ name: String) -> Value { decode(name) ?? .placeholder(in: self) }

  /// A field that may be absent or `null`.
  public mutating func optional<Value: Decodable>(_ name: String) -> Value? { decodeIfPresent(name) }

  /// A model that must be there.
  public mutating func required<Value: Model>(model name: String) -> Value { decode(name) ?? .placeholder }

  /// A model that may be absent or `null`.
  public mutating func optional<Value: Model>(model name: String) -> Value? { decodeIfPresent(name) }

  /// An array of models that must be there.
  public mutating func required<Value: Model>(models name: String) -> [Value] { decode(name) ?? [] }

  /// An array of models that may be absent or `null`.
  public mutating func optional<Value: Model>(models name: String) -> [Value]? { decodeIfPresent(name) }

  private mutating func decode<Value: Decodable>(_ name: String) -> Value? {
    read { try $0.decode(Value.self, forKey: FieldKey(stringValue: name)) }
  }

  private mutating func decodeIfPresent<Value: Decodable>(_ name: String) -> Value? {
    read { try $0.decodeIfPresent(Value.self, forKey: FieldKey(stringValue: name)) }
  }

  private mutating func read<Value>(_ value: (KeyedDecodingContainer<FieldKey>) throws -> Value?) -> Value? {
    guard let container else { return nil }
    do {
      return try value(container)
    } catch {
      failure = error
      self.container = nil
      return nil
    }
  }
}

extension Model {
  /// A model of values that nobody sees.
  fileprivate static var placeholder: Self {
    var nothing = FieldReader(nil)
    return Self(fields: &nothing)
  }
}
