import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let correctionExpectation = DiagnosticRule(
    id: "correction-expectation-differs", severity: .error,
    summary: "something else stands at a correction's place than it expects",
    explanation: """
      A correction states what it replaces, and something else stands there now. Either the page changed, which may change the
      decision as well, or this tool reads the same lines in another way; the message says which. A decision that still holds
      takes the new value as its expectation.
      """,
    example: """
      "at": "api#requestHeaders.X-KM-Tran-Token.length", "expect": { "min": 66, "max": 66 }
      """)
}

extension Diagnostic {
  static func correctionExpectation(
    _ correction: Correction, found: JSONValue?, isPageChanged: Bool, basis: Basis
  ) -> Diagnostic {
    let present = found.map { "there is \($0)" } ?? "there is nothing"
    let cause =
      isPageChanged
      ? "the page changed" : "the page is as it was, so it is read in another way now"
    var edits: [String] = []
    if case .add = correction.operation {
      edits = ["make the operation \"set\" with \"expect\": \(found?.description ?? "null")"]
    } else if let found {
      edits = ["set \"expect\" to \(found)"]
    } else {
      edits = ["make the operation \"add\" and leave \"expect\" out"]
    }
    if isPageChanged { edits.append("set \"basis\" to \"\(basis.hash)\"") }
    return Diagnostic(
      .correctionExpectation,
      "the correction at \(correction.place) expects \(correction.expectation), but \(present): \(cause)",
      at: correction.spans.expect ?? correction.spans.place ?? correction.spans.whole,
      notes: isPageChanged ? basis.notes(since: correction) : [],
      fix: """
        If the decision still holds, \(edits.joined(separator: " and ")) or run konagen correct \
        \(shellQuoted("\(correction.place)")) --review; otherwise remove the correction
        """)
  }
}

extension Correction {
  /// What should stand at the place, in words.
  fileprivate var expectation: String {
    switch operation {
    case .set(let expect, _), .remove(let expect): expect.description
    case .confirm(_, let expect): expect?.description ?? "nothing in particular"
    case .add: "nothing"
    }
  }
}

extension Basis {
  /// The lines as they read now, after those as they read when the decision was taken, where it noted them.
  func notes(since correction: Correction) -> [Diagnostic.Note] {
    // Long lines may differ at their ends only.
    let whole = 2000
    var notes: [Diagnostic.Note] = []
    if let before = correction.lines,
      shortHash(before.joined(separator: "\n")).utf8.elementsEqual(correction.basis.utf8)
    {
      let gone = before.filter { !isEverywhere($0) }
      notes += gone.map { Diagnostic.Note("when decided, a line read \(quoted($0, limit: whole))") }
      for (text, span) in zip(texts, spans) where !before.contains(where: { $0.utf8.elementsEqual(text.utf8) }) {
        notes.append(Diagnostic.Note("now a line reads \(quoted(text, limit: whole))", at: span))
      }
    }
    if notes.isEmpty {
      notes = zip(texts, spans).map { Diagnostic.Note("it reads now \(quoted($0, limit: whole))", at: $1) }
    }
    return notes
  }
}
