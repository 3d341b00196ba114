import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

/// Nothing on a page is lost silently: changing any single line changes the spec or raises a diagnostic.
struct LineMutationTests {
  @Test(arguments: try ProjectPages.all()) func `every line counts`(page: String) throws {
    var lines = try ProjectPages.lines(page)
    // A short navigation does as well, in a fraction of the time.
    lines[lines.count - 1] = String(lines[lines.count - 1].prefix(20))
    let original = read(lines)
    guard original.document != nil else { return }
    let outcome = Outcome(of: original)
    for mutation in mutations(of: lines, original.ledger) {
      let reading = read(mutation.lines)
      if reading.diagnostics.map(\.rule.id) != original.diagnostics.map(\.rule.id) { continue }
      if reading.document != original.document, Outcome(of: reading) != outcome { continue }
      let role = original.ledger.role(ofLine: mutation.line)
      let text = original.ledger.text(ofLine: mutation.line)
      if reasonToIgnore(role, text, mutation) == nil {
        Issue.record("\(page):\(mutation.line): \(mutation.name) of “\(text)” (\(role)) goes unnoticed")
      }
    }
  }

  private func read(_ lines: [String]) -> PageReading {
    readPage(PageSource(file: "page.txt", bytes: Array(lines.joined(separator: "\n").utf8)))
  }

  /// Why a change may go unnoticed. `nil` where it may not: furniture that is altered has to be noticed as well.
  private func reasonToIgnore(_ role: Ledger.Role, _ text: String, _ mutation: Mutation) -> String? {
    switch role {
    case .navigation: "titles of other endpoints, and no fact about this one"
    case .interface where mutation.name == "alteration": wording[text]
    case .interface: wording[text] ?? furniture[text]
    case .element(.selectedVersion) where mutation.name == "swap" && text == "버전: v2":
      "the neighbour says the same under the English label"
    default: nil
    }
  }

  /// Furniture whose words the reader does not check, and why.
  private let wording = [
    "Detailed classification and addition of error for unseccessful withfrawal":
      "sentence under the results heading: known by its place, as the portal may word it otherwise"
  ]

  /// The portal's furniture, and why no fact is lost with it.
  private let furniture = [
    "Konaplate logo": "alternative text of the portal's logo, the same on every page",
    "API Documentation": "navigation bar, the same on every page", "API 문서": "navigation bar, the same on every page",
    "All API": "navigation bar, the same on every page", "전체 API": "navigation bar, the same on every page",
    "Service": "navigation bar, the same on every page", "서비스": "navigation bar, the same on every page",
    "Loading ...": "placeholder of the console", "Loading...": "placeholder of the console",
    "Request": "heading of the console", "Response": "heading of the console",
    "Click Try It!": "invitation of the console", "Try It!을 클릭하여": "invitation of the console",
    "to start a Request and see the Response here!": "invitation of the console",
    "입력한 Request의 Response를 확인하세요.": "invitation of the console",
  ]
}

/// A page with one line changed.
private struct Mutation {
  var name: String
  /// The line that was changed, counted from 1.
  var line: Int
  var lines: [String]
}

/// Blank lines are only space between items; what they part or nest, the document holds itself.
private func mutations(of lines: [String], _ ledger: Ledger) -> [Mutation] {
  let filled = lines.indices.filter { ledger.role(ofLine: $0 + 1) != .blank && !lines[$0].isEmpty }
  var mutations: [Mutation] = []
  for (position, index) in filled.enumerated() {
    var changed = lines
    changed.remove(at: index)
    mutations.append(Mutation(name: "deletion", line: index + 1, lines: changed))
    changed = lines
    changed.insert(lines[index], at: index)
    mutations.append(Mutation(name: "doubling", line: index + 1, lines: changed))
    changed.insert("", at: index + 1)
    mutations.append(Mutation(name: "doubling as an item", line: index + 1, lines: changed))
    for (name, text) in alterations(of: lines[index]) where visible(text) != visible(lines[index]) {
      changed = lines
      changed[index] = text
      mutations.append(Mutation(name: name, line: index + 1, lines: changed))
    }
    if position + 1 < filled.count, lines[index] != lines[filled[position + 1]] {
      changed = lines
      changed.swapAt(index, filled[position + 1])
      mutations.append(Mutation(name: "swap", line: index + 1, lines: changed))
    }
  }
  return mutations
}

private func alterations(of line: String) -> [(String, String)] {
  [
    ("alteration", line + "x"), ("alteration", "x" + line), ("alteration", String(line.dropLast())),
    ("alteration", line + " x"), ("alteration", String(line.reversed()) + "9"),
  ]
}

/// The text as matching sees it: invisible characters make no difference.
private func visible(_ line: String) -> [Unicode.Scalar] {
  line.unicodeScalars.filter { !["\u{200B}", "\u{A0}", "\u{FEFF}", " "].contains($0) }
}
