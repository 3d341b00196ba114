import Foundation
import KonaplateRuntime
import Testing

/// A model as it is generated.
private struct Account: Codable, Hashable {
  var userId: UInt64
  var limit: Decimal?

  init(userId: UInt64, limit: Decimal? = nil) {
    self.userId = userId
    self.limit = limit
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: FieldKey.self)
    userId = try fields.decode(UInt64.self, forKey: "userId")
    limit = try fields.decodeIfPresent(Decimal.self, forKey: "limit")
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: FieldKey.self)
    try fields.encode(userId, forKey: "userId")
    try fields.encodeIfPresent(limit, forKey: "limit")
  }
}

@Suite struct FieldKeyTests {
  @Test(arguments: [1, 9_007_199_254_740_993, 9_999_999_999_999_999_999, UInt64.max])
  func `Wide integers travel exactly`(userId: UInt64) throws {
    let data = try JSONEncoder().encode(Account(userId: userId))
    #expect(String(decoding: data, as: UTF8.self) == "{\"userId\":\(userId)}")
    #expect(try JSONDecoder().decode(Account.self, from: data) == Account(userId: userId))
  }

  @Test func `Decimals travel exactly`() throws {
    let text = "{\"userId\":1,\"limit\":12345678901234567890.12345678}"
    let account = try JSONDecoder().decode(Account.self, from: Data(text.utf8))
    #expect(account.limit?.description == "12345678901234567890.12345678")
    let data = try JSONEncoder().encode(account)
    #expect(String(decoding: data, as: UTF8.self).contains("\"limit\":12345678901234567890.12345678"))
  }

  @Test func `An absent and a null field are both nil, and nil is not sent`() throws {
    let absent = try JSONDecoder().decode(Account.self, from: Data("{\"userId\":1}".utf8))
    let null = try JSONDecoder().decode(Account.self, from: Data("{\"userId\":1,\"limit\":null}".utf8))
    #expect(absent == null)
    #expect(String(decoding: try JSONEncoder().encode(null), as: UTF8.self) == "{\"userId\":1}")
  }

  @Test func `A failure names the field`() {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Account.self, from: Data("{\"userId\":\"1\"}".utf8))
    }
    guard case .typeMismatch(_, let context)? = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    #expect(context.codingPath.map(\.stringValue) == ["userId"])
  }
}
