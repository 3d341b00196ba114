import PageReader
import SpecModel

/// Reads the description lines of a field: formats, units, defaults, conditions, placeholders and value sets.
///
/// A line that no form claims stays what it is, a description. `length` is what the field's constraint allows a string to
/// have, which tells a value from a word that is merely explained.
func interpretDescription(of field: PageField, type: FieldType, length: Bounds?) -> DescriptionReading {
  var reading = DescriptionReading()
  if field.description.isEmpty { return reading }
  var unclaimed: [DescriptionLine] = []
  unclaimed.reserveCapacity(field.description.count)
  for (index, text) in field.description.enumerated() {
    guard let line = DescriptionLine(text.text, index: index) else { continue }
    if !reading.take(line.labelled, at: index, type: type) { unclaimed.append(line) }
  }
  if unclaimed.isEmpty { return reading }

  var listing = ValueListing(type: type, length: length)
  for line in unclaimed {
    let isClaimed =
      reading.takeParts(of: line, type: type, listing: &listing)
      || reading.takePlaceholder(line)
      || reading.takeConditionSentence(line, presence: field.presence.value)
    if !isClaimed { listing.add(line) }
  }
  listing.finish(into: &reading)
  return reading
}

extension DescriptionReading {
  /// Takes `label : rest` in, when the label is a known one.
  mutating func take(_ text: LabelledText?, at line: Int, type: FieldType) -> Bool {
    guard let text, !text.rest.isEmpty, let label = DescriptionLabel(text.label) else {
      return false
    }
    switch label {
    case .format: takeFormat(text.rest, at: line)
    case .unit: takeUnit(text.rest, at: line)
    case .defaultValue: takeDefault(text.rest, at: line, type: type)
    case .condition: takeCondition(text.rest, at: line)
    }
    return true
  }

  /// Takes in what stands in round brackets inside a line: a labelled statement, a date pattern, a value list.
  ///
  /// The line itself stays free for other readings unless its brackets hold a value list.
  fileprivate mutating func takeParts(of line: DescriptionLine, type: FieldType, listing: inout ValueListing) -> Bool {
    guard line.body.contains(UInt8(ascii: "(")) else { return false }
    var holdsValues = false
    for part in bracketed(line.body) where !part.isEmpty {
      if take(LabelledText(part), at: line.index, type: type) { continue }
      if isDatePattern(part) {
        takeFormat(part, at: line.index)
      } else if let values = inlineValues(part) {
        listing.addInline(values, at: line.index)
        holdsValues = true
      }
    }
    return holdsValues
  }
}
