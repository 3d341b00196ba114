import Diagnostics
import PageReader

/// Prints pages with the role of every line, or only how many lines have one.
func runLines(_ session: inout Session, _ operands: [String]) throws(Stop) {
  let project = try loadProject(&session)
  let sources = try pages(operands, project, &session)
  let readings = sources.map(readPage)
  for reading in readings { session.report(reading.diagnostics) }
  let output = session.world.output
  session.hasPrintedResult = true
  switch (session.options.asksForSummary, session.options.format) {
  case (true, .json): output.write(lineSummaryJSON(readings))
  case (true, _): output.write(lineSummary(readings))
  case (false, .json): output.write(lineAccountJSON(readings))
  case (false, _):
    for (index, reading) in readings.enumerated() {
      if readings.count > 1 { output.write((index > 0 ? "\n" : "") + reading.ledger.file + "\n") }
      output.write(lineAccount(reading))
    }
  }
}

/// The pages that are named, or all.
private func pages(_ operands: [String], _ project: Project, _ session: inout Session) throws(Stop) -> [PageSource] {
  let files = session.world.files
  guard !operands.isEmpty else {
    let found = pageSources(of: project, files: files)
    session.report(found.diagnostics)
    try session.stopOnErrors()
    return found.pages
  }
  var pages: [PageSource] = []
  for operand in operands {
    switch pageSource(path(of: operand, project, files), files: files) {
    case .success(let page): pages.append(page)
    case .failure(let failure): session.report(failure.diagnostic)
    }
  }
  try session.stopOnErrors()
  return pages
}

/// A page's path, named by itself, from the project's folder, or by the page's name in the folder of pages; one that is nowhere as
/// it was probably meant.
private func path(of operand: String, _ project: Project, _ files: some FileSystem) -> String {
  let inPages = joinPath(project.pages, operand)
  let found = [operand, joinPath(project.folder, operand), inPages].first(where: files.holds)
  return found ?? (operand.utf8.contains(UInt8(ascii: "/")) ? operand : inPages)
}
