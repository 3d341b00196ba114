import Diagnostics

/// Reports characters that were lost, by what their lines are for: an error where a line carries facts, a note elsewhere.
///
/// An error of this kind hides the parser's errors: words that cannot be read are the likely cause of those. On the line where a
/// page was cut off, a character cut in two is no loss of its own.
func judgeLosses(_ losses: [EncodingLoss], in ledger: Ledger, beside problems: [Problem]) -> [Problem] {
  let cut = problems.first { $0.rule == .pageTruncated }?.line
  let losses = losses.filter { $0.line != cut }
  guard !losses.isEmpty else { return problems }
  var found: [Problem] = []
  var losesFacts = false
  for loss in losses {
    let role = ledger.role(ofLine: loss.line + 1)
    let isFurniture = role == .navigation || role == .interface || role == .blank
    if !isFurniture { losesFacts = true }
    found.append(
      Problem(
        .encodingLoss,
        isFurniture
          ? "characters of this line were lost by a wrong decoding; no fact stands on it"
          : "characters of this line were lost by a wrong decoding and cannot be recovered with certainty",
        line: loss.line, column: loss.column, length: loss.length, severity: isFurniture ? .note : .error,
        fix: isFurniture ? nil : "Scrape the page again and save it as UTF-8"))
  }
  return losesFacts ? problems.filter { ($0.severity ?? $0.rule.severity) != .error } + found : problems + found
}
