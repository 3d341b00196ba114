import Foundation

/// The Swift generator of the OpenAPI world over the same endpoints, where it and a Java runtime are installed.
///
/// What it writes does less (no conditions, no error codes, no exact numbers), so this says how long people who use it are used to waiting, and no more.
func compareWithOpenAPIGenerator(in workplace: Workplace, into report: inout Report) throws {
  let generator = "openapi-generator-cli"
  let document = workplace.folder + "/openapi.json"
  let output = workplace.folder + "/openapi"
  let log = workplace.folder + ".log"
  guard (try? run("java", ["-version"]))?.exitStatus == 0, (try? run(generator, ["version"]))?.exitStatus == 0 else {
    print("\(generator): skipped, it or a Java runtime is not installed (pip install openapi-generator-cli)")
    return
  }
  _ = try workplace.step("open-api", workplace.folder + "/specs", document)
  let use = try run(generator, ["generate", "-g", "swift6", "-i", document, "-o", output], output: log)
  guard use.exitStatus == 0 else {
    print("\(generator): failed with status \(use.exitStatus)")
    return
  }
  report.add(
    Measurement(
      generator, pages: workplace.pages, [use], input: try extent(ofFile: document), output: try extent(of: output)))
}

private func extent(ofFile file: String) throws -> Extent {
  var status = stat()
  guard lstat(file, &status) == 0 else { throw FileTrouble(file) }
  return Extent(files: 1, bytes: Int(status.st_size))
}
