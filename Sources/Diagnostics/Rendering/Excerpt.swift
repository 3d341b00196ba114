/// A source line as it is shown under a message, and the marker under it, both free of anything that could disturb a terminal.
///
/// A line wider than `widestShown` columns is cut to a window around the marked place, with an ellipsis where it was cut.
struct Excerpt {
  static let widestShown = 100
  /// How much of a cut line is shown before the marked place.
  private static let lead = 30

  var line: String
  /// Blanks up to the marked place, then `^` and a `~` for each further column of it.
  var marker: String

  private struct Cell {
    var text: String
    var width: Int
    var isMarked: Bool
  }

  /// - Parameters:
  ///   - column: Of the marked place, counted from 1 in Unicode scalars.
  ///   - length: Of the marked place in Unicode scalars; 0 marks a place between characters.
  init(of text: String, column: Int, length: Int) {
    if let plain = Excerpt(ofPlain: text, column: column, length: length) {
      self = plain
      return
    }
    var scalars = text.unicodeScalars[...]
    if scalars.last == "\r" { scalars.removeLast() }
    let start = max(0, column - 1)
    // No scalar is shown from so far off, however narrow those between are.
    let skipped = max(0, start - 4 * Self.widestShown)
    var cells: [Cell] = []
    var markedAt = 0
    var width = 0
    var position = skipped
    var isCutRight = false
    for scalar in scalars.dropFirst(skipped) {
      if position == start { markedAt = cells.count }
      if position > start, cells.count - markedAt > 4 * Self.widestShown {
        isCutRight = true
        break
      }
      let isMarked = position >= start && position < start + max(1, length)
      let text = scalar == "\t" ? String(repeating: " ", count: 4 - width % 4) : visible(scalar)
      let cell = Cell(text: text, width: displayWidth(text), isMarked: isMarked)
      width += cell.width
      cells.append(cell)
      position += 1
    }
    if position <= start { markedAt = cells.count }

    let window = Self.window(of: cells, around: markedAt, isCutLeft: skipped > 0, isCutRight: isCutRight)
    let isCutLeft = skipped > 0 || window.lowerBound > 0
    line = (isCutLeft ? "…" : "") + cells[window].map(\.text).joined()
    if isCutRight || window.upperBound < cells.count { line += "…" }
    let before = cells[window.lowerBound..<markedAt].reduce(isCutLeft ? 1 : 0) { $0 + $1.width }
    let marked = cells[markedAt..<window.upperBound].prefix { $0.isMarked }.reduce(0) { $0 + $1.width }
    marker = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, marked - 1))
  }

  /// The excerpt of a line that is shown as it stands: it fits, and nothing in it has to be spelt out. `nil` for any other.
  private init?(ofPlain text: String, column: Int, length: Int) {
    guard text.utf8.count <= 3 * Self.widestShown else { return nil }
    let start = max(0, column - 1)
    var widths = (before: 0, marked: 0, behind: 0)
    for (position, scalar) in text.unicodeScalars.enumerated() {
      if scalar.isUnsafeToShow { return nil }
      let width = displayWidth(scalar)
      if position < start {
        widths.before += width
      } else if position - start < max(1, length) {
        widths.marked += width
      } else {
        widths.behind += width
      }
    }
    guard widths.before + widths.marked + widths.behind <= Self.widestShown else { return nil }
    line = text
    marker =
      String(repeating: " ", count: widths.before) + "^" + String(repeating: "~", count: max(0, widths.marked - 1))
  }

  /// The cells that are shown; all of them where they fit.
  private static func window(
    of cells: [Cell], around marked: Int, isCutLeft: Bool, isCutRight: Bool
  ) -> Range<Int> {
    let left = cells[..<marked].reduce(0) { $0 + $1.width }
    let right = cells[marked...].reduce(0) { $0 + $1.width }
    if left + right <= widestShown, !isCutLeft, !isCutRight { return cells.indices }
    let keptLeft = min(left, max(lead, widestShown - right))
    var first = marked
    var width = 0
    while first > 0, width + cells[first - 1].width <= keptLeft {
      first -= 1
      width += cells[first].width
    }
    var last = marked
    while last < cells.count, width + cells[last].width <= widestShown {
      width += cells[last].width
      last += 1
    }
    return first..<last
  }
}
