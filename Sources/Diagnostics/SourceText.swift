/// A file's bytes with an index of its lines, which turns byte offsets into spans.
///
/// Building it is one pass over the bytes; do so when there is something to report. A span then takes few steps even where the
/// whole file is one line.
public struct SourceText: Sendable {
  /// The file as it is shown to the user.
  public let file: String
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// Places about `markDistance` bytes apart between two characters, each with the number of scalars before it.
  private let marks: [(offset: Int, scalars: Int)]
  /// The line that was shown last: problems tend to share it, and so they share its text.
  private var shown: (range: Range<Int>, text: String)?

  private static let markDistance = 4096

  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    lineStarts = starts
    marks = SourceText.marks(in: bytes)
  }

  /// The span of the bytes from `start` up to `end`, shortened to the line on which it begins.
  ///
  /// Offsets beyond the file mean its end. Bytes that are no UTF-8 count as the replacement characters they are shown as.
  public mutating func span(from start: Int, to end: Int) -> SourceSpan {
    let start = min(max(start, 0), bytes.count)
    let line = lineIndex(of: start)
    let lineStart = lineStarts[line]
    var lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    if lineEnd > max(lineStart, start), bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let end = min(max(end, start), lineEnd)
    return SourceSpan(
      file: file, line: line + 1, column: 1 + scalarCount(lineStart..<start),
      length: start < end ? scalarCount(start..<end) : 0, lineText: text(at: lineStart..<lineEnd))
  }

  private mutating func text(at range: Range<Int>) -> String {
    if let shown, shown.range == range { return shown.text }
    let text = String(decoding: bytes[range], as: UTF8.self)
    shown = (range, text)
    return text
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    let first = firstMark(atOrBehind: range.lowerBound)
    let last = firstMark(atOrBehind: range.upperBound + 1) - 1
    guard first < last else { return scalars(in: bytes[range]) }
    return scalars(in: bytes[range.lowerBound..<marks[first].offset]) + marks[last].scalars - marks[first].scalars
      + scalars(in: bytes[marks[last].offset..<range.upperBound])
  }

  private func firstMark(atOrBehind offset: Int) -> Int {
    // A mark is at most three bytes behind a multiple of the distance.
    var mark = min(max(0, offset / Self.markDistance), marks.count)
    while mark < marks.count, marks[mark].offset < offset { mark += 1 }
    return mark
  }

  private static func marks(in bytes: [UInt8]) -> [(offset: Int, scalars: Int)] {
    var marks: [(offset: Int, scalars: Int)] = [(0, 0)]
    var next = markDistance
    while next < bytes.count {
      // No character has more than three continuation bytes, so the fourth in a row stands for itself.
      var offset = next
      while offset < min(next + 3, bytes.count), bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      let last = marks[marks.count - 1]
      marks.append((offset, last.scalars + scalars(in: bytes[last.offset..<offset])))
      next += markDistance
    }
    return marks
  }

  /// The last line that starts at or before `offset`, by bisection.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

private func scalars(in bytes: ArraySlice<UInt8>) -> Int {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.count
}
