/// Learns a model's fields from its encoding, in their order, without looking into them.
final class FieldCollector: Encoder {
  private(set) var fields: [Mirror.Child] = []
  private let sensitiveFields: [String]

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(sensitiveFields: [String]) { self.sensitiveFields = sensitiveFields }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedFields(collector: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { NoFieldNames(encoder: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { NoFieldNames(encoder: self) }

  fileprivate func collect(_ value: Any, of field: String) {
    fields.append((label: field, value: sensitiveFields.contains(field) ? Redacted() : value))
  }
}

/// The object that a model encodes itself into.
private struct KeyedFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let collector: FieldCollector

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { collector.collect(Any?.none as Any, of: key.stringValue) }

  func encode(_ value: some Encodable, forKey key: Key) { collector.collect(value, of: key.stringValue) }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    KeyedEncodingContainer(KeyedFields<NestedKey>(collector: FieldCollector(sensitiveFields: [])))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { NoFieldNames(encoder: collector) }

  func superEncoder() -> any Encoder { FieldCollector(sensitiveFields: []) }

  func superEncoder(forKey key: Key) -> any Encoder { FieldCollector(sensitiveFields: []) }
}

/// Takes what has no field's name and shows none of it.
private struct NoFieldNames: UnkeyedEncodingContainer, SingleValueEncodingContainer {
  let encoder: FieldCollector

  var codingPath: [any CodingKey] { [] }
  var count: Int { 0 }

  func encodeNil() {}

  func encode(_ value: some Encodable) {}

  func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
    KeyedEncodingContainer(KeyedFields<NestedKey>(collector: FieldCollector(sensitiveFields: [])))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }

  func superEncoder() -> any Encoder { FieldCollector(sensitiveFields: []) }
}
