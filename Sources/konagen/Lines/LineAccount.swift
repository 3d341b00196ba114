import Diagnostics
import PageReader

/// A page's lines, each with its number and its role in columns of their own.
func lineAccount(_ reading: PageReading) -> String {
  let lines = reading.ledger.lines
  let roles = lines.map { phrase(for: $0.role, in: reading) }
  let width = roles.reduce(0) { max($0, displayWidth($1)) }
  let digits = String(lines.count).utf8.count
  var text = ""
  for (index, line) in lines.enumerated() {
    let number = String(index + 1)
    text += number.leading(to: digits) + "  "
    // The page's text stands last, so that its own width moves nothing.
    text += line.text.isEmpty ? roles[index] : roles[index].padded(to: width) + "  " + visibleText(line.text)
    text += "\n"
  }
  return text
}

/// How many lines of each page have a role, and of all.
func lineSummary(_ readings: [PageReading]) -> String {
  var rows = readings.map { (account(of: $0), $0.ledger.file) }
  if rows.count > 1 {
    let sum = rows.reduce(into: LineCount()) { $0.add($1.0) }
    rows.append((sum, count(readings.count, "page")))
  }
  let widths = rows.reduce(into: (0, 0)) { widths, row in
    widths.0 = max(widths.0, String(row.0.accounted).utf8.count)
    widths.1 = max(widths.1, String(row.0.total).utf8.count)
  }
  return rows.map { row in
    let accounted = String(row.0.accounted).leading(to: widths.0)
    return
      "\(accounted) of \(String(row.0.total).leading(to: widths.1)) lines  \(row.0.percent.leading(to: 7))  \(row.1)\n"
  }.joined()
}

struct LineCount {
  var accounted = 0
  var total = 0

  mutating func add(_ other: LineCount) {
    accounted += other.accounted
    total += other.total
  }

  /// With one decimal, rounded down: `100.0 %` means every line.
  var percent: String {
    guard total > 0 else { return "100.0 %" }
    let perMille = accounted * 1000 / total
    return "\(perMille / 10).\(perMille % 10) %"
  }
}

func account(of reading: PageReading) -> LineCount {
  var count = LineCount(accounted: 0, total: reading.ledger.lineCount)
  for line in 0..<count.total where reading.ledger.role(ofLine: line + 1) != .unrecognised { count.accounted += 1 }
  return count
}
