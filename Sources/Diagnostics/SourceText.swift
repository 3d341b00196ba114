/// A file's bytes with an index of its lines, which turns byte offsets into spans.
///
/// Building it is one pass over the bytes; do so when there is something to report.
public struct SourceText: Sendable {
  /// The file as it is shown to the user.
  public let file: String
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    lineStarts = starts
  }

  /// The span of the bytes from `start` up to `end`, shortened to the line on which it begins.
  ///
  /// Offsets beyond the file mean its end. Bytes that are no UTF-8 count as the replacement characters they are shown as.
  public func span(from start: Int, to end: Int) -> SourceSpan {
    let start = min(max(start, 0), bytes.count)
    let line = lineIndex(of: start)
    let lineStart = lineStarts[line]
    var lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    if lineEnd > max(lineStart, start), bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let end = min(max(end, start), lineEnd)
    return SourceSpan(
      file: file, line: line + 1, column: 1 + scalarCount(lineStart..<start),
      length: start < end ? scalarCount(start..<end) : 0,
      lineText: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self))
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
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
