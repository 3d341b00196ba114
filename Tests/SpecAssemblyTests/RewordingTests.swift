import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

/// Names that were given once outlive the sentences they were taken from.
struct RewordingTests {
  @Test func `rewording a title, a message or a meaning renames nothing`() throws {
    func names(_ spec: Spec) -> [String?] {
      spec.endpoints.flatMap { endpoint in
        [endpoint.name] + endpoint.results.map(\.name) + endpoint.request.fields.flatMap { $0.values.map(\.name) }
      }
    }
    let readings = try ProjectPages.real()
    let assembly = assemble(readings)
    let original = try #require(assembly.spec)
    var reworded = 0
    for index in readings.indices {
      let document = try #require(readings[index].document)
      var changes: [(inout PageDocument) -> Void] = [{ $0.title = "Entirely different" }]
      for result in document.results.indices {
        changes.append { $0.results[result].message = "Something else happened" }
      }
      for field in document.requestParameters.fields.indices {
        for line in document.requestParameters.fields[field].description.indices {
          changes.append { $0.requestParameters.fields[field].description[line].text += " or otherwise" }
        }
      }
      for change in changes {
        var copies = readings
        var copy = document
        change(&copy)
        copies[index].document = copy
        let renamed = assemble(copies, names: assembly.names)
        if encodeSpec(renamed.uncorrected) != encodeSpec(assembly.uncorrected) { reworded += 1 }
        #expect(renamed.names == assembly.names)
        // A line that states a format or a condition no longer does so when reworded, and may be refused.
        if let spec = renamed.spec { #expect(names(spec) == names(original)) }
      }
    }
    #expect(reworded > 60)
  }
}
