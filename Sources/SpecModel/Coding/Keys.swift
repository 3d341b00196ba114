// The members of every object in the files of a spec, in the order in which they are written.

enum APIKey: String, CaseIterable {
  case formatVersion, name, servers, requestHeaders, responseHeaders, endpoints
}

enum ServerKey: String, CaseIterable {
  case name, url
}

enum EndpointKey: String, CaseIterable {
  case endpoint, name, title, mode, version, versions, page, description, request, response, results, resultsTruncated
  case testCases
}

enum SectionKey: String, CaseIterable {
  case encrypted, headers, fields
}

enum FieldKey: String, CaseIterable {
  case name, type, presence, condition, length, range, fixed, format, placeholders, unit, `default`, values, sensitive
  case description, nesting, items, fields
}

enum ItemsKey: String, CaseIterable {
  case type, nesting, fields
}

enum BoundsKey: String, CaseIterable {
  case min, max
}

enum ConditionKey: String, CaseIterable {
  case then, when, text
}

enum PredicateKey: String, CaseIterable {
  case field, `is`, all
}

enum PlaceholderKey: String, CaseIterable {
  case text, meaning
}

enum DocumentedValueKey: String, CaseIterable {
  case value, name, meaning
}

enum ResultKey: String, CaseIterable {
  case status, code, name, message, description
}

enum TestCaseKey: String, CaseIterable {
  case status, label
}

/// The only word of the member `nesting`.
enum NestingWord: String, CaseIterable {
  case assumed
}
