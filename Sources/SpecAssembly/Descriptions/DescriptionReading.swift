import SpecModel

/// What the description lines of one field say, each fact with the lines that say it.
struct DescriptionReading {
  /// A fact and the position of its line among the field's description lines.
  struct Stated<Value> {
    var value: Value
    var line: Int
  }

  var format: Stated<String>?
  var placeholders: [Stated<Field.Placeholder>] = []
  var unit: Stated<String>?
  var defaultValue: Stated<SpecValue>?
  var values: [Stated<DocumentedValue>] = []
  var conditions: [Stated<StatedCondition>] = []
  var doubts: [FieldDoubt] = []
}

/// A condition as a line states it, before the fields it names are looked up.
enum StatedCondition: Hashable {
  case clauses([Clause], then: Presence)
  /// It speaks of when the field is needed, in words that are not understood.
  case prose

  /// `name` has the value `literal`.
  struct Clause: Hashable {
    var name: String
    var literal: String
  }
}
