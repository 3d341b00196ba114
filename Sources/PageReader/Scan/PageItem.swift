/// A line that holds something, as the parser steps over it.
struct PageItem {
  /// The line's index, counted from 0.
  var line: UInt32
  /// The line's bytes without blanks at either end.
  var start: UInt32
  var end: UInt32
  var label: PageLabel
  var language: LabelLanguage
  /// How many blank lines stand before it, up to 255.
  var blanksBefore: UInt8
  /// How many of those hold nothing at all, or only ASCII blanks.
  var emptyBefore: UInt8
  /// Whether a no-break space, a zero-width space or a byte order mark occurs in it.
  var hasInvisible: Bool

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Steps over the lines, leaving out blank ones and recognising labels.
func collectItems(_ lines: PageLines, _ text: UnsafeBufferPointer<UInt8>) -> [PageItem] {
  let table = LabelTable.shared
  var items: [PageItem] = []
  items.reserveCapacity(lines.count / 2 + 1)
  var blanks: UInt8 = 0
  var empty: UInt8 = 0
  for index in 0..<lines.count {
    let range = lines.range(index)
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    if start == end {
      blanks &+= blanks < 255 ? 1 : 0
      empty &+= empty < 255 ? 1 : 0
      continue
    }
    let hasInvisible = lines.flags(index).contains(.hasInvisible)
    var found = table.label(text, start, end)
    if hasInvisible, found.0 == .none {
      let visible = visibleBytes(UnsafeBufferPointer(rebasing: text[start..<end]), upTo: table.longest)
      if visible.isEmpty {
        blanks &+= blanks < 255 ? 1 : 0
        continue
      }
      found = visible.withUnsafeBufferPointer { table.label($0, 0, $0.count) }
    }
    items.append(
      PageItem(
        line: UInt32(index), start: UInt32(start), end: UInt32(end), label: found.0, language: found.1,
        blanksBefore: blanks, emptyBefore: empty, hasInvisible: hasInvisible))
    blanks = 0
    empty = 0
  }
  return items
}

/// A line as matching sees it: U+00A0 as a space, U+200B and U+FEFF as nothing, no blanks at either end.
///
/// Stops after `limit` bytes that are not blank at the front, where the rest can no longer matter.
func visibleBytes(_ text: UnsafeBufferPointer<UInt8>, upTo limit: Int = .max) -> [UInt8] {
  var visible: [UInt8] = []
  var index = 0
  while index < text.count, visible.count <= limit {
    let byte = text[index]
    if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
      if !visible.isEmpty { visible.append(Byte.space) }
      index += 2
    } else if index + 2 < text.count,
      (byte == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0x8B)
        || (byte == 0xEF && text[index + 1] == 0xBB && text[index + 2] == 0xBF)
    {
      index += 3
    } else {
      if !byte.isBlank || !visible.isEmpty { visible.append(byte) }
      index += 1
    }
  }
  while let last = visible.last, last.isBlank { visible.removeLast() }
  return visible
}

/// A line without the spaces, U+00A0, U+200B and U+FEFF at its end, which a capture can have behind the text.
func withoutInvisibleEnd(_ text: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
  var line = text[...]
  while true {
    if line.last == Byte.space {
      line.removeLast()
    } else if line.suffix(2).elementsEqual([0xC2, 0xA0]) {
      line.removeLast(2)
    } else if line.suffix(3).elementsEqual([0xE2, 0x80, 0x8B]) || line.suffix(3).elementsEqual([0xEF, 0xBB, 0xBF]) {
      line.removeLast(3)
    } else {
      return line
    }
  }
}
