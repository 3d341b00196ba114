import Diagnostics
import PageReader
import SpecAssembly
import SpecDiff
import SpecModel

/// The pages of one side, read again by this tool as far as findings speak of them.
struct SidePages {
  var assembly: Assembly
  /// The endpoints about which the side's pages can be asked: those whose page is there, and those that the side does not have.
  var known: Set<EndpointID>
}

/// What to read again: the pages of some endpoints, or all where a finding speaks of headers, which pages share.
struct PageSelection {
  var endpoints: Set<EndpointID>
  var isWhole: Bool

  init(of findings: [Finding]) {
    endpoints = Set(findings.flatMap { [$0.subject.endpoint, $0.origin.endpoint].compactMap(\.self) })
    isWhole = findings.contains(where: \.concernsHeaders)
  }
}

extension Finding {
  /// Whether it speaks of a header, be it one that pages share or a page's own.
  fileprivate var concernsHeaders: Bool {
    subject.endpoint == nil
      ? subject.path.first.map { ["requestHeaders", "responseHeaders"].contains($0) } ?? false
      : subject.path.count > 1 && subject.path[1] == "headers"
  }
}

/// Reads both sides' pages again.
///
/// What is wrong with them is not reported: the comparison is of the specs, and pages only say where they come from.
func readPages(behind findings: [Finding], of sides: Sides) -> (base: SidePages?, head: SidePages?) {
  let selection = PageSelection(of: findings)
  // A page that only one side's spec knows can lie on the other side as well, and then says something.
  let names = [sides.base, sides.head].flatMap { side in
    side.spec.endpoints.lazy.filter { selection.endpoints.contains($0.id) }.compactMap(\.page)
  }
  let wanted = selection.isWhole ? nil : Set(names)
  return (readPages(of: sides.base, wanted, selection), readPages(of: sides.head, wanted, selection))
}

private func readPages(of side: Side, _ wanted: Set<String>?, _ selection: PageSelection) -> SidePages? {
  let files = side.session.world.files
  let folder = side.project.pages
  guard let listed = try? files.names(in: folder) else { return nil }
  let present = Set(listed.compactMap { String(validating: $0, as: UTF8.self) }.filter { $0.hasSuffix(".txt") })
  let names = present.filter { !$0.hasPrefix(".") && wanted?.contains($0) ?? true }
    .sorted { precedesInBytes($0, $1) }
  let paths = names.map { joinPath(folder, $0) }
  if let revision = files as? RevisionFiles { try? revision.load(paths) }
  let readings = paths.compactMap { path -> PageReading? in
    guard case .success(let source) = pageSource(path, files: files) else { return nil }
    return readPage(source)
  }
  var corrections = side.corrections
  if !selection.isWhole {
    corrections.entries.removeAll { $0.place.endpoint.map { !selection.endpoints.contains($0) } ?? true }
  }
  var own = side.session
  let assembly = assembleSpec(
    from: readings, corrections: corrections, names: loadNames(side.project, &own),
    settings: AssemblySettings(side.project.configuration))
  var known = selection.endpoints
  for endpoint in side.spec.endpoints where !(endpoint.page.map(present.contains) ?? false) {
    known.remove(endpoint.id)
  }
  return SidePages(assembly: assembly, known: known)
}
