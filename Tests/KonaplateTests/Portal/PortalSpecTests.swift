import Foundation
import Testing

/// What `portal.py` makes of a spec that the committed one has no example of.
@Suite("The portal's reading of a spec") struct PortalSpecTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "portal-\(UUID().uuidString)")

  /// What a Python expression yields with `portal` and its spec `spec` at hand.
  private func evaluate(_ expression: String) throws -> String {
    let endpoints = folder.appending(path: "endpoints")
    try FileManager.default.createDirectory(at: endpoints, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let api = """
      { "requestHeaders": [{ "name": "A", "presence": "required", "length": { "min": 2, "max": 2 }, "format": "xx" }] }
      """
    try Data(api.utf8).write(to: folder.appending(path: "api.json"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-B", "-c",
      "import pathlib, sys, portal; spec = portal.Spec(pathlib.Path(sys.argv[1])); print(\(expression))", folder.path,
    ]
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    process.currentDirectoryURL = root.appending(path: "Tests/Portal")
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return text.trimmingCharacters(in: .newlines)
  }

  @Test func aPagesDepartureReplacesSomeMembersOfTheSharedHeader() throws {
    #expect(
      try evaluate(#"spec.header({"name": "A", "length": {"min": 3, "max": 3}, "format": None})"#)
        == "{'name': 'A', 'presence': 'required', 'length': {'min': 3, 'max': 3}}")
    #expect(try evaluate(#"spec.header("A")["length"]"#) == "{'min': 2, 'max': 2}")
  }

  @Test func aDocumentedValueMayBreakItsLength() throws {
    let field = #"""
      [{"name": "a", "type": "string", "presence": "required", "length": {"min": 4, "max": 4}, "values": [{"value": "Y"}]}]
      """#
    #expect(try evaluate(#"portal.body_problem(\#(field), {"a": "Y"})"#) == "None")
    #expect(try evaluate(#"portal.body_problem(\#(field), {"a": "N"})"#) == "a breaks its length")
  }
}
