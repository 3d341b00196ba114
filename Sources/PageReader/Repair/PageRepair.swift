/// One character that was recovered from a wrong decoding.
public struct PageRepair: Hashable, Sendable {
  /// The line, counted from 1.
  public var line: Int
  /// Where the damaged text begins in the line on disk, counted from 1 in Unicode scalars.
  public var column: Int
  /// What stands on disk: two to four scalars.
  public var damaged: String
  /// What it was before its UTF-8 was decoded as windows-874.
  public var repaired: Unicode.Scalar

  public init(line: Int, column: Int, damaged: String, repaired: Unicode.Scalar) {
    self.line = line
    self.column = column
    self.damaged = damaged
    self.repaired = repaired
  }
}

/// A place whose damage cannot be undone, because some of its characters were lost.
struct EncodingLoss {
  /// Counted from 0.
  var line: Int
  /// Counted from 1 in scalars of the line on disk.
  var column: Int
  var length: Int
}

/// The lines of a page after repair, what was repaired, and the first loss of each line that has one.
struct EncodingRepair {
  var lines: PageLines
  var repairs: [PageRepair] = []
  var losses: [EncodingLoss] = []
}
