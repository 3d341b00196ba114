import Diagnostics

// One field: name, type, presence, constraint, widget, prose, button.

extension PageParser {
  /// Reads the field at the cursor and everything up to the next one.
  mutating func readField(_ kind: PageElement.SectionKind, _ section: inout PageSection, _ end: Int) {
    lastPart = Int(items[cursor].line)
    let index = section.fields.count
    var field = PageField(name: "", type: .string, presence: Labelled(.required))
    readStart(kind, index, &field, fieldStart(cursor, end) ?? .whole, end)
    while cursor < end, items[cursor].label.isFieldWord, fieldStart(cursor, end) == nil {
      skipUnrecognised("a constraint or the field's description")
    }
    if cursor < end, fieldStart(cursor, end) == nil { readConstraint(kind, index, &field) }
    if field.type == .boolean { readWidget(kind, index, &field, end) }
    readProse(kind, index, &field, end)
    field.opensNesting = cursor < end && items[cursor].emptyBefore > 1
    section.fields.append(field)
  }

  private mutating func readStart(
    _ kind: PageElement.SectionKind, _ index: Int, _ field: inout PageField, _ start: FieldStart, _ end: Int
  ) {
    report(start)
    if start.hasName {
      assign(.field(kind, index, .name), to: items[cursor])
      field.name = visible(items[cursor])
      cursor += 1
    }
    if start.hasType {
      assign(.field(kind, index, .type), to: items[cursor])
      field.type = items[cursor].label.fieldType ?? field.type
      cursor += 1
    }
    if start.hasPresence {
      assign(.field(kind, index, .presence), to: items[cursor])
      field.presence = Labelled(items[cursor].label.presence ?? .required, items[cursor].language)
      cursor += 1
    }
  }

  private mutating func report(_ start: FieldStart) {
    let next = cursor + 1 < items.count ? cursor + 1 : cursor
    switch start {
    case .whole: break
    case .nameMissing:
      let before = cursor > 0 ? " \(quoted(items[cursor - 1])), the line before it, is none" : ""
      report(
        .fieldNameMissing, "expected a field's name before this type;\(before)", at: cursor,
        fix: "Scrape the page again; no field of it can be left out")
    case .typeMissing:
      report(.fieldTypeMissing, "expected a type between \(quoted(items[cursor])) and its presence", at: next)
    case .typeUnknown:
      report(
        .fieldTypeUnknown,
        "\(quoted(items[next])) is no type of a field; expected string, number, boolean, "
          + "object, array of objects or array of strings", at: next)
    case .presenceMissing:
      report(
        .fieldPresenceMissing, "expected Required, Optional or Conditional after the type of \(quoted(items[cursor]))",
        at: next)
    case .presenceUnknown:
      report(
        .fieldPresenceUnknown,
        "\(quoted(items[cursor + 2])) is no presence; expected Required, Optional or Conditional",
        at: cursor + 2)
    }
  }

  private mutating func readConstraint(_ kind: PageElement.SectionKind, _ index: Int, _ field: inout PageField) {
    let item = items[cursor]
    guard item.label == .none else { return }
    switch withVisible(item, { parseConstraint($0) }) {
    case .constraint(let constraint): field.constraint = constraint
    case .unknown:
      report(
        .constraintUnknown,
        "\(quoted(item)) is no constraint that is known; expected “Length : N”, "
          + "“Min : N , Max : N” or “Value : N”", at: cursor)
    case .prose: return
    }
    assign(.field(kind, index, .constraint), to: item)
    cursor += 1
  }

  /// The selected value, then the choices.
  private mutating func readWidget(_ kind: PageElement.SectionKind, _ index: Int, _ field: inout PageField, _ end: Int)
  {
    guard let selected = widgetValue(end) else { return }
    var widget = BooleanWidget(selected: selected, choices: [])
    assign(.field(kind, index, .widgetSelection), to: items[cursor])
    cursor += 1
    while let choice = widgetValue(end) {
      assign(.field(kind, index, .widgetChoice(widget.choices.count)), to: items[cursor])
      widget.choices.append(choice)
      cursor += 1
    }
    field.widget = widget
  }

  /// The value on the line at the cursor, unless that is the name of the next field.
  private func widgetValue(_ end: Int) -> Bool? {
    cursor < end && fieldStart(cursor, end) == nil ? items[cursor].label.truth : nil
  }

  private mutating func readProse(_ kind: PageElement.SectionKind, _ index: Int, _ field: inout PageField, _ end: Int) {
    let first = cursor
    while cursor < end, fieldStart(cursor, end) == nil {
      let item = items[cursor]
      let isButton = item.label == .addObject || item.label == .addString
      if item.label == .encrypted {
        report(
          .encryptionBlockBroken, "\(quoted(item)) stands among the fields; expected it only under a section's heading",
          at: cursor)
        cursor += 1
      } else if field.button != nil || (isButton && !field.type.isArray) || (cursor == first && item.label.isFieldWord)
      {
        skipUnrecognised("the name of the next field")
      } else if isButton {
        assign(.field(kind, index, .button), to: item)
        field.button = item.label == .addObject ? .object : .string
        cursor += 1
      } else {
        warnOfConstraint(item)
        assign(.field(kind, index, .description(field.description.count)), to: item)
        // Most descriptions have two or three lines: growing from one would move them twice.
        if field.description.isEmpty { field.description.reserveCapacity(3) }
        field.description.append(prose(item, isFirst: field.description.isEmpty))
        cursor += 1
      }
    }
  }

  private mutating func warnOfConstraint(_ item: PageItem) {
    guard item.label == .none, item.end - item.start < 200 else { return }
    if case .constraint = withVisible(item, { parseConstraint($0) }) {
      report(
        .constraintInProse, "\(quoted(item)) looks like a constraint but stands in the field's description", at: cursor)
    }
  }
}

extension PageLabel {
  fileprivate var truth: Bool? { self == .yes ? true : self == .no ? false : nil }

  /// Whether it states a type or a presence, which cannot open a description.
  fileprivate var isFieldWord: Bool { fieldType != nil || presence != nil }
}

extension PageFieldType {
  fileprivate var isArray: Bool { self == .arrayOfObjects || self == .arrayOfStrings }
}
