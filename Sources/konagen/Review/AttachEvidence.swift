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
  let causes = decideCauses(of: findings, in: sides, pages)
  for (position, index) in told.enumerated() {
    let finding = findings[position]
    comparison.findings[index].evidence =
      Evidence(
        before: finding.before == nil ? [] : before[position], after: finding.after == nil ? [] : after[position]
      ).withoutCommonLines
    comparison.findings[index].cause = causes[position]
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
    // As bytes: texts that are equal to Swift can still be written differently.
    let text = { (span: SourceSpan) in Array((span.lineText ?? "").utf8) }
    var left: [[UInt8]: Int] = [:]
    for span in before { left[text(span), default: 0] += 1 }
    var common: [[UInt8]: Int] = [:]
    let afterOnly = after.filter { span in
      guard let count = left[text(span)], count > 0 else { return true }
      left[text(span)] = count - 1
      common[text(span), default: 0] += 1
      return false
    }
    let beforeOnly = before.filter { span in
      guard let count = common[text(span)], count > 0 else { return true }
      common[text(span)] = count - 1
      return false
    }
    return afterOnly.isEmpty && beforeOnly.isEmpty ? self : Evidence(before: beforeOnly, after: afterOnly)
  }
}
