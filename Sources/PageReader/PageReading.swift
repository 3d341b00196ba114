import Diagnostics

/// A page as it lies on disk: unchecked bytes and the name under which a person knows them.
public struct PageSource: Hashable, Sendable {
  /// As shown to the user, for example `specs/pages/x.txt`.
  public var file: String
  public var bytes: [UInt8]

  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}

/// Everything that reading one page yields.
public struct PageReading: Sendable {
  /// `nil` when the page is no complete capture; `diagnostics` then holds an error that says why.
  public var document: PageDocument?
  public var ledger: Ledger
  public var diagnostics: [Diagnostic]

  public init(document: PageDocument?, ledger: Ledger, diagnostics: [Diagnostic]) {
    self.document = document
    self.ledger = ledger
    self.diagnostics = diagnostics
  }
}
