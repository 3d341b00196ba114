/// How the first lines of a field look: name, type and presence, or which of them is wrong.
enum FieldStart: Equatable {
  case whole
  case nameMissing, typeMissing, typeUnknown, presenceMissing, presenceUnknown

  var hasName: Bool { self != .nameMissing }
  var hasType: Bool { self != .typeMissing }
  var hasPresence: Bool { self != .presenceMissing }
}

extension PageParser {
  /// Whether a field starts at an item, whole or recognisably damaged. Names are no guide: the lines after one are.
  func fieldStart(_ index: Int, _ end: Int) -> FieldStart? {
    let second = index + 1 < end ? items[index + 1].label : .none
    let third = index + 2 < end ? items[index + 2].label : .none
    let firstIsType = items[index].label.fieldType != nil
    if second.fieldType == nil && second.presence == nil && third.presence == nil { return nil }
    if second.fieldType != nil && third.presence != nil { return isIdentifier(items[index]) ? .whole : nil }
    if firstIsType && second.presence != nil { return .nameMissing }
    guard isIdentifier(items[index]) else { return nil }
    if second.presence != nil { return isWholeField(index + 1, end) ? nil : .typeMissing }
    if second.fieldType != nil { return startWithoutPresence(index, end) }
    return looksLikeType(items[index + 1]) && !isWholeField(index + 2, end) ? .typeUnknown : nil
  }

  /// Name and type are there, the presence is not. The type word may yet be the name of the next field.
  private func startWithoutPresence(_ index: Int, _ end: Int) -> FieldStart? {
    if isWholeField(index + 1, end) { return nil }
    guard index + 2 < end, items[index + 2].label == .none else { return .presenceMissing }
    let isWord = withVisible(items[index + 2]) { $0.count < 24 && $0.allSatisfy { $0 >= 0x80 || $0.isLetter } }
    return isWord && !isWholeField(index + 2, end) ? .presenceUnknown : .presenceMissing
  }

  private func isWholeField(_ index: Int, _ end: Int) -> Bool {
    index + 2 < end && items[index + 1].label.fieldType != nil && items[index + 2].label.presence != nil
      && isIdentifier(items[index])
  }

  /// A word or a few, in small letters: `integer`, `list of strings`.
  private func looksLikeType(_ item: PageItem) -> Bool {
    withVisible(item) { line in
      line.count < 32 && line.allSatisfy { $0.isLetter || $0.isDigit || $0 == Byte.space || $0 == Byte.minus }
    }
  }

  /// `[A-Za-z][A-Za-z0-9_-]*`
  func isIdentifier(_ item: PageItem) -> Bool {
    withVisible(item) { line in
      guard let first = line.first, first.isLetter else { return false }
      return line.allSatisfy { $0.isLetter || $0.isDigit || $0 == Byte.underscore || $0 == Byte.minus }
    }
  }
}
