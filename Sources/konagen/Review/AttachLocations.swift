import Diagnostics
import SpecDiff
import SpecModel

/// Says of every finding where its subject stands in the head's files, for formats that point there.
func attachLocations(to comparison: inout Comparison, in head: Side, accepted: AcceptedFile) {
  let spans = head.spec.locate(comparison.findings.map(\.subject), in: head.files, folder: head.project.specs)
  for index in comparison.findings.indices {
    let finding = comparison.findings[index]
    if finding.isAboutCorrections {
      comparison.findings[index].location = head.corrections.entries.first { $0.place == finding.subject }?.spans.whole
    } else if !finding.isTold {
      comparison.findings[index].location = accepted.span(of: finding)
    } else if finding.after != nil {
      comparison.findings[index].location = spans[index]
    }
  }
}
