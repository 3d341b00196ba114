import SpecModel
import SwiftEmission
import Testing

/// The library in a fixed number of files.
@Suite struct DivisionTests {
  static func parts(_ spec: Spec, _ count: Int) -> [SwiftFile] { Snippets(spec, division: .parts(count)).files }

  @Test(arguments: [1, 2, 8, 32])
  func `The files are the same ones whatever the endpoints`(count: Int) {
    var less = CardService.spec
    less.endpoints.removeLast()
    let names = (1...count).map { "KonagenPart\($0).swift" }.sorted()
    #expect(Self.parts(CardService.spec, count).map(\.name) == names)
    #expect(Self.parts(less, count).map(\.name) == names)
  }

  @Test func `All parts together hold what the files of the endpoints hold`() {
    let prelude = ["// Written by konagen", "import "]
    func lines(_ files: [SwiftFile]) -> [Substring] {
      files.flatMap { $0.text.split(separator: "\n") }.filter { line in !prelude.contains { line.hasPrefix($0) } }
        .sorted()
    }
    #expect(lines(Self.parts(CardService.spec, 4)) == lines(Snippets(CardService.spec).files))
  }

  @Test func `Each file of the endpoints stands in one part as it is`() {
    let parts = Self.parts(CardService.spec, 2)
    for file in Snippets(CardService.spec).files {
      let declarations = file.text.split(separator: "\n\n").drop { !$0.hasPrefix("///") }.joined(separator: "\n\n")
      #expect(parts.filter { $0.text.contains(declarations.dropLast()) }.count == 1, "\(file.name)")
    }
  }

  @Test func `A part without a declaration is no more than its title`() {
    let spec = Spec(api: API(name: "Konaplate"), endpoints: [CardService.ping])
    #expect(
      Self.parts(spec, 32).contains {
        $0.text == "// Written by konagen from the documentation. Changes made here are lost.\n"
      })
  }

  @Test func `The parts compile and need no formatter`() throws {
    let files = Self.parts(CardService.spec, 4)
    let complaints = try Toolchain.typecheck(files)
    #expect(complaints == "")
    let faults = try Toolchain.lint(files)
    #expect(faults == "")
  }

  @Test func `An endpoint that goes changes its own part and those that list all`() {
    var less = CardService.spec
    less.endpoints.removeLast()
    let changed = zip(Self.parts(CardService.spec, 32), Self.parts(less, 32)).filter { $0 != $1 }
    #expect((1...4).contains(changed.count))
  }
}
