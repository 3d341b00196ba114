import Foundation

/// The committed spec as these tests read it: with Foundation alone, so that a mistake in the tool's own reading of specs
/// cannot hide behind itself.
struct DocumentedSpec: Sendable {
  var endpoints: [DocumentedEndpoint]

  /// The files under `specs/endpoints`, by name. None is an error: a test that goes through them would pass.
  static func committed(file: String = #filePath) throws -> DocumentedSpec {
    let root = (0..<4).reduce(URL(fileURLWithPath: file)) { url, _ in url.deletingLastPathComponent() }
    let folder = root.appendingPathComponent("specs/endpoints")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    let endpoints = try names.sorted().map { name in
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      return try JSONDecoder().decode(DocumentedEndpoint.self, from: data)
    }
    if endpoints.isEmpty { throw NoEndpoints(folder: folder) }
    return DocumentedSpec(endpoints: endpoints)
  }

  private struct NoEndpoints: Error { var folder: URL }
}

struct DocumentedEndpoint: Decodable, Sendable {
  var endpoint: String
  var name: String
  var title: String
  var mode: String
  var version: String
  var request: Section
  var response: Section
  var results: [Outcome]
  var resultsTruncated: Bool?
  var testCases: [TestCase]?

  struct TestCase: Decodable, Sendable {
    var status: Int
    var label: String
  }

  struct Section: Decodable, Sendable {
    var encrypted: Bool?
    var fields: [DocumentedField]?
  }

  struct Outcome: Decodable, Hashable, Sendable {
    var status: Int
    var code: String
    var message: String
    var description: String
  }
}

struct DocumentedField: Decodable, Sendable {
  var name: String
  var type: String
  var presence: String
  var condition: Condition?
  var length: Interval?
  var range: Interval?
  var format: String?
  var defaultValue: Body?
  var values: [Member]?
  var fields: [DocumentedField]?
  var items: Items?
  var sensitive: Bool?

  struct Condition: Decodable, Sendable {
    var then: String?
    var when: Predicate?
    var text: String?
  }

  struct Predicate: Decodable, Sendable {
    var field: String?
    var expected: Body?
    var all: [Predicate]?

    private enum CodingKeys: String, CodingKey {
      case field, all
      case expected = "is"
    }
  }

  struct Interval: Decodable, Sendable {
    var min: Decimal
    var max: Decimal
  }

  struct Member: Decodable, Sendable {
    var value: Body
  }

  struct Items: Decodable, Sendable {
    var type: String
    var fields: [DocumentedField]?
  }

  /// Every member that a field of a spec can have; a new kind of constraint must not slip past these tests.
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case name, type, presence, condition, length, range, format, values, fields, items, sensitive
    case defaultValue = "default"
  }

  private static let membersWithoutVerdict: Set = [
    "description", "unit", "placeholders", "nesting", "fixed",
  ]

  init(from decoder: any Decoder) throws {
    let present = try decoder.container(keyedBy: AnyKey.self)
    let known = Set(CodingKeys.allCases.map(\.rawValue)).union(Self.membersWithoutVerdict)
    for key in present.allKeys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: present, debugDescription: "a member that these tests do not know: teach them its verdict")
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    type = try container.decode(String.self, forKey: .type)
    presence = try container.decode(String.self, forKey: .presence)
    condition = try container.decodeIfPresent(Condition.self, forKey: .condition)
    length = try container.decodeIfPresent(Interval.self, forKey: .length)
    range = try container.decodeIfPresent(Interval.self, forKey: .range)
    format = try container.decodeIfPresent(String.self, forKey: .format)
    defaultValue = try container.decodeIfPresent(Body.self, forKey: .defaultValue)
    values = try container.decodeIfPresent([Member].self, forKey: .values)
    fields = try container.decodeIfPresent([DocumentedField].self, forKey: .fields)
    items = try container.decodeIfPresent(Items.self, forKey: .items)
    sensitive = try container.decodeIfPresent(Bool.self, forKey: .sensitive)
  }

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}
