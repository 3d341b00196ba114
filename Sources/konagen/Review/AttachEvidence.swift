import Diagnostics
import SpecAssembly
import SpecDiff
import SpecModel

/// Puts under every finding the page lines behind it and what made the spec differ, as far as both sides' pages can tell.
func attachEvidence(to comparison: inout Comparison, from sides: Sides) {
  let told = comparison.findings.indices.filter { comparison.findings[$0].isTold }
  guard !told.isEmpty else { return }
  let findings = told.map { comparison.findings[$0] }
  let pages = readPages(behind: findings, of: sides)
  let before = lines(behind: findings.map(\.origin), in: pages.base)
  let after = lines(behind: findings.map(\.subject), in: pages.head)
  let witness = CauseWitness(sides, pages)
  for (position, index) in told.enumerated() {
    let finding = findings[position]
    comparison.findings[index].evidence =
      Evidence(
        before: finding.before == nil ? [] : before[position], after: finding.after == nil ? [] : after[position]
      ).withoutCommonLines
    comparison.findings[index].cause = witness.cause(of: finding)
  }
}

private func lines(behind places: [SpecPlace], in pages: SidePages?) -> [[SourceSpan]] {
  pages?.assembly.provenance.lines(behind: places) ?? places.map { _ in [] }
}

extension Finding {
  /// Whether it tells of the spec, and not of the decisions beside it.
  var isTold: Bool { !isAboutCorrections && rule.id != "acceptance-stale" }

  var isAboutCorrections: Bool { rule.id.hasPrefix("correction-") }
}

extension Evidence {
  /// The lines that tell the sides apart: of a text of many lines, those that changed. All of them where none did.
  var withoutCommonLines: Evidence {
    var counts: [String: Int] = [:]
    for span in before { counts[span.lineText ?? "", default: 0] += 1 }
    var common: [String: Int] = [:]
    let afterOnly = after.filter { span in
      let text = span.lineText ?? ""
      guard let count = counts[text], count > 0 else { return true }
      counts[text] = count - 1
      common[text, default: 0] += 1
      return false
    }
    let beforeOnly = before.filter { span in
      let text = span.lineText ?? ""
      guard let count = common[text], count > 0 else { return true }
      common[text] = count - 1
      return false
    }
    return afterOnly.isEmpty && beforeOnly.isEmpty ? self : Evidence(before: beforeOnly, after: afterOnly)
  }
}
