import PageReader
import SpecModel

extension EndpointID {
  /// The method in upper case and the path with its leading slash.
  init(_ document: PageDocument, page: Int, doubts: inout [PageDoubt]) {
    let method = String(decoding: document.method.utf8.map(\.uppercasedASCII), as: UTF8.self)
    let hasSlash = document.path.utf8.first == UInt8(ascii: "/")
    self.init(method: method, path: hasSlash ? document.path : "/" + document.path)
    if !hasSlash { doubts.append(.pathWithoutSlash(document.path, id: self, page: page)) }
  }
}

/// The version that a page selects is the one in its path.
func noteVersions(of document: PageDocument, id: EndpointID, page: Int, doubts: inout [PageDoubt]) {
  let version = document.version.value
  let inPath = id.path.utf8.split(separator: UInt8(ascii: "/")).first { segment in
    segment.count > 1 && segment.first?.lowercasedASCII == UInt8(ascii: "v")
      && segment.dropFirst().allSatisfy(\.isDigit)
  }
  if let inPath, inPath.map(\.lowercasedASCII) != version.utf8.map(\.lowercasedASCII) {
    doubts.append(
      .versionDiffers(version, path: String(decoding: inPath, as: UTF8.self), id: id, page: page))
  }
}

/// The selected test case is the first of the list.
func noteTestCases(of document: PageDocument, id: EndpointID, page: Int, doubts: inout [PageDoubt]) {
  guard let selected = document.selectedTestCase else { return }
  if selected != document.testCases.first { doubts.append(.testCaseNotFirst(selected, id: id, page: page)) }
}
