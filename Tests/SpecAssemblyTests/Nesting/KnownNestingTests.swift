import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct KnownNestingTests {
  /// Whether the nesting that is taken from the assembled fields is the one that reading the page again finds.
  private func agree(_ fields: [PageField], _ kind: PageElement.SectionKind, _ page: PageDocument, _ assembled: [Field])
    -> Bool
  {
    guard let known = Nesting(of: assembled, on: fields) else { return false }
    let read = FieldTrace(fields: fields, kind: kind, document: page, assembled: nil).nesting
    let isFlat = !fields.contains { [.object, .arrayOfObjects, .arrayOfStrings].contains($0.type) }
    return known.roots == read.roots && known.children == read.children && known.items == read.items
      && (isFlat || known.parents == read.parents)
  }

  @Test(arguments: try ProjectPages.all()) func `of pages`(_ file: String) throws {
    let reading = try ProjectPages.reading(file)
    guard let page = reading.document, let endpoint = assemble([reading]).uncorrected.endpoints.first else { return }
    #expect(agree(page.requestParameters.fields, .requestParameters, page, endpoint.request.fields))
    #expect(agree(page.responseParameters?.fields ?? [], .responseParameters, page, endpoint.response.fields))
  }

  @Test func `of arrays inside objects, with and without items`() throws {
    let fields = [
      field("a", .object), field("b"), field("list", .arrayOfObjects), field("list_item", .object), field("c"),
      field("words", .arrayOfStrings), field("words_item"), field("open", .arrayOfObjects), field("d"),
    ]
    let page = document(path: "/a", response: fields)
    let endpoint = try #require(assemble(page).uncorrected.endpoints.first)
    #expect(agree(fields, .responseParameters, page, endpoint.response.fields))
  }

  @Test func `not of another page's fields`() {
    let fields = [field("a"), field("b")]
    #expect(Nesting(of: [Field(name: "a", type: .string, presence: .required)], on: fields) == nil)
    #expect(
      Nesting(of: ["a", "c"].map { Field(name: $0, type: .string, presence: .required) }, on: fields) == nil)
  }
}
