/// One endpoint as its page documents it.
public struct Endpoint: Hashable, Sendable {
  public var id: EndpointID
  /// The Swift name of the endpoint's type, pinned in `names.json`. `nil` before names are given.
  public var name: String?
  public var title: String
  public var mode: Mode
  /// The selected documentation version, for example `v1`; it can differ from the version in the path.
  public var version: String
  /// Every version that the page offers, newest first. The file leaves it out when it holds `version` alone.
  public var versions: [String]
  /// The page's file name inside the pages folder; `nil` in a spec written by hand.
  public var page: String?
  public var description: [String]
  public var request: Section
  public var response: Section
  /// The documented results in the page's order, successes included.
  public var results: [Result]
  /// Whether the page hides further results behind `Show All`.
  public var isResultsTruncated: Bool
  public var testCases: [TestCase]

  /// Whether the call answers with its result or reports it by a callback.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case sync, async
  }

  /// One direction of a call.
  public struct Section: Hashable, Sendable {
    /// Whether the body travels as a JWE.
    public var isEncrypted: Bool
    public var headers: [HeaderUse]
    public var fields: [Field]

    public init(isEncrypted: Bool = false, headers: [HeaderUse] = [], fields: [Field] = []) {
      self.isEncrypted = isEncrypted
      self.headers = headers
      self.fields = fields
    }
  }

  /// One documented outcome; its identity is (endpoint, code, position among results of that code).
  public struct Result: Hashable, Sendable {
    /// The HTTP status.
    public var status: Int
    /// The service's own code, `ddd_ddd`.
    public var code: String
    /// The Swift name of the error case, pinned in `names.json`. `nil` for successes and before names are given.
    public var name: String?
    public var message: String
    public var description: String

    public init(status: Int, code: String, name: String? = nil, message: String, description: String) {
      self.status = status
      self.code = code
      self.name = name
      self.message = message
      self.description = description
    }
  }

  /// An entry of the page's test console.
  public struct TestCase: Hashable, Sendable {
    public var status: Int
    public var label: String

    public init(status: Int, label: String) {
      self.status = status
      self.label = label
    }
  }

  public init(
    id: EndpointID, name: String? = nil, title: String, mode: Mode = .sync, version: String,
    versions: [String]? = nil, page: String? = nil, description: [String] = [], request: Section = Section(),
    response: Section = Section(), results: [Result] = [], isResultsTruncated: Bool = false,
    testCases: [TestCase] = []
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.mode = mode
    self.version = version
    self.versions = versions ?? [version]
    self.page = page
    self.description = description
    self.request = request
    self.response = response
    self.results = results
    self.isResultsTruncated = isResultsTruncated
    self.testCases = testCases
  }
}
