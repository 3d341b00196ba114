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
  /// `nil` exactly when `diagnostics` holds an error, which then says why: a page is read whole or not at all.
  public var document: PageDocument?
  public var ledger: Ledger
  /// Sorted by place.
  public var diagnostics: [Diagnostic]
  /// Every character that was recovered from a wrong decoding, in the order of the page.
  public var repairs: [PageRepair]

  public init(
    document: PageDocument?, ledger: Ledger, diagnostics: [Diagnostic], repairs: [PageRepair] = []
  ) {
    self.document = document
    self.ledger = ledger
    self.diagnostics = diagnostics
    self.repairs = repairs
  }
}
