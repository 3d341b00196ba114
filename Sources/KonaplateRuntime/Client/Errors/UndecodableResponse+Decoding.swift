extension UndecodableResponse.Reason {
  /// Where and why decoding failed. The payload's own words in the decoder's message are left behind.
  init(_ error: any Error) {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      self = .field(path: shownPath(context.codingPath + [key]), problem: .missing)
    case DecodingError.valueNotFound(_, let context):
      self = .field(path: shownPath(context.codingPath), problem: .null)
    case DecodingError.typeMismatch(let type, let context):
      self =
        context.codingPath.isEmpty
        ? .notJSON : .field(path: shownPath(context.codingPath), problem: .type(wanted: "\(type)"))
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      self = .field(path: shownPath(context.codingPath), problem: .value)
    default: self = .notJSON
    }
  }
}

/// A coding path by documented names and indices. A key that no model asked for is the payload's own, and shown as `*`.
func shownPath(_ keys: [any CodingKey]) -> String {
  keys.reduce(into: "") { path, key in
    if let index = key.intValue {
      path += "[\(index)]"
    } else {
      path += (path.isEmpty ? "" : ".") + (key is FieldKey ? key.stringValue : "*")
    }
  }
}
