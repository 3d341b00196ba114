import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let formatMissing = DiagnosticRule(
    id: "format-missing", severity: .warning,
    summary: "a date or time has no documented format",
    explanation: """
      The field's name ends like a date or time (`Date`, `Time`, `Dt`), or its length is that of one and its
      description speaks of one, yet the page does not say how it is written. Callers guess, and a wrong guess of the
      right length passes validation.

      Add the format by a correction, or confirm that it stays open.
      """,
    example: """
      paymentTime  string  Required  Length : 14
      When the payment was made
      """)
}

/// Looks for texts that must be dates or times and have no format.
struct FormatMissingCheck: FieldCheck {
  var rule: DiagnosticRule { .formatMissing }

  private static let nameEndings: Set<String> = [
    "date", "time", "datetime", "timestamp", "dt", "dttm", "dtm", "ymd", "yyyymmdd", "birthday",
  ]
  private static let descriptionWords: Set<String> = ["date", "time", "datetime", "timestamp"]
  /// Chosen so that none is part of a longer word with another meaning.
  private static let koreanWords = ["일시", "날짜", "일자", "년월일"]
  /// `YYYYMMDD`, `YYMMDDHHMISS`, `YYYYMMDDHHMISS` and the latter with milliseconds.
  private static let usualLengths: [Bounds] = [8, 12, 14, 17].map { Bounds(exactly: $0) }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard field.type == .string, field.format == nil, field.unit == nil, field.values.isEmpty else { return [] }
    let path = context.site.path
    if let ending = lastWord(of: field.name), FormatMissingCheck.nameEndings.contains(ending) {
      return [Doubt(message: "\(path) is a date or time by its name, but its format is not documented")]
    }
    guard let length = field.length, FormatMissingCheck.usualLengths.contains(length),
      let line = field.description.first(where: speaksOfTime)
    else { return [] }
    let message = "\(path) is a date or time by its description \(quoted(line)), but its format is not documented"
    return [Doubt(message: message)]
  }

  private func speaksOfTime(_ line: String) -> Bool {
    if words(of: line).contains(where: FormatMissingCheck.descriptionWords.contains) { return true }
    return FormatMissingCheck.koreanWords.contains { occurs($0, in: line) }
  }

  private func occurs(_ word: String, in line: String) -> Bool {
    let word = Array(word.utf8)
    let line = Array(line.utf8)
    guard line.count >= word.count else { return false }
    return (0...(line.count - word.count)).contains { line[$0...].starts(with: word) }
  }
}
