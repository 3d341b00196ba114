import Diagnostics

/// A value inside the file that a reader reads.
public struct JSONNode: Hashable, Sendable {
  let index: Int
}

/// What decoding a JSON file yields.
public struct JSONDecoded<Value> {
  /// `nil` when a diagnostic is an error.
  public var value: Value?
  public var diagnostics: [Diagnostic]
}

extension JSONDecoded: Sendable where Value: Sendable {}

/// Reads one JSON file into a value of the caller's, collecting what is wrong with it.
///
/// `decode` is given the reader and the file's outermost value. It need not stop at a first error: what it returns is dropped when any
/// was reported, so that placeholders may stand in for what could not be read.
public func decodeJSON<Value>(
  _ bytes: [UInt8], file: String, _ decode: (inout JSONReader, JSONNode) -> Value?
) -> JSONDecoded<Value> {
  do throws(JSONFault) {
    var reader = JSONReader(file: file, bytes: bytes, tape: try JSONScanner.scan(bytes))
    let value = decode(&reader, JSONNode(index: 0))
    return JSONDecoded(value: reader.diagnostics.hasErrors ? nil : value, diagnostics: reader.diagnostics)
  } catch {
    var source = SourceText(file: file, bytes: bytes)
    return JSONDecoded(value: nil, diagnostics: [error.diagnostic(in: &source)])
  }
}

/// A JSON file while its values are being read: it checks types, remembers what was wrong, and knows where everything stands.
///
/// Reading functions report a problem once and return `nil`, so that a caller goes on with the next member.
public struct JSONReader {
  /// How many problems of one file are listed; a file with more is not the file that was meant.
  static let problemLimit = 100

  public let file: String
  public private(set) var diagnostics: [Diagnostic] = []
  let bytes: [UInt8]
  let tape: JSONTape
  /// Made for the first problem.
  private var source: SourceText?

  init(file: String, bytes: [UInt8], tape: JSONTape) {
    self.file = file
    self.bytes = bytes
    self.tape = tape
  }

  /// Where a value stands; of an object or array, its opening bracket.
  public mutating func span(of node: JSONNode) -> SourceSpan {
    let token = self[node]
    let isContainer = token.kind == .object || token.kind == .array
    return span(from: Int(token.start), to: isContainer ? Int(token.start) + 1 : Int(token.end))
  }

  /// Where the name of a member stands, given its value; that of the value when it is no member's.
  public mutating func nameSpan(of node: JSONNode) -> SourceSpan {
    guard let key = key(of: node) else { return span(of: node) }
    return span(from: Int(key.start), to: Int(key.end))
  }

  /// Reports a problem with a value. Beyond `problemLimit` problems nothing is added.
  public mutating func report(
    _ rule: DiagnosticRule, _ message: String, at node: JSONNode, notes: [Diagnostic.Note] = [], fix: String? = nil
  ) {
    guard diagnostics.count < Self.problemLimit else { return }
    diagnostics.append(Diagnostic(rule, message, at: span(of: node), notes: notes, fix: fix))
  }

  /// As `report`, at the name of the member whose value is `node`.
  public mutating func reportName(_ rule: DiagnosticRule, _ message: String, of node: JSONNode, fix: String? = nil) {
    guard diagnostics.count < Self.problemLimit else { return }
    diagnostics.append(Diagnostic(rule, message, at: nameSpan(of: node), fix: fix))
  }

  subscript(_ node: JSONNode) -> JSONTape.Token { tape.tokens[node.index] }

  /// The name of the member whose value is `node`.
  func key(of node: JSONNode) -> JSONTape.Token? {
    guard node.index > 0, tape.tokens[node.index - 1].kind == .key else { return nil }
    return tape.tokens[node.index - 1]
  }

  func text(of token: JSONTape.Token) -> String { String(decoding: tape.utf8(of: token, in: bytes), as: UTF8.self) }

  private mutating func span(from start: Int, to end: Int) -> SourceSpan {
    var text = source.take() ?? SourceText(file: file, bytes: bytes)
    defer { source = text }
    return text.span(from: start, to: end)
  }
}

extension JSONFault {
  fileprivate func diagnostic(in source: inout SourceText) -> Diagnostic {
    let rule: DiagnosticRule =
      switch kind {
      case .syntax: .jsonSyntax
      case .encoding: .jsonEncoding
      case .repeatedKey: .jsonKeyRepeated
      case .tooDeep, .tooLarge: .jsonTooDeep
      }
    let notes = earlier.map { range in
      [Diagnostic.Note("it stands here first", at: source.span(from: range.lowerBound, to: range.upperBound))]
    }
    return Diagnostic(rule, message, at: source.span(from: start, to: end), notes: notes ?? [], fix: fix)
  }
}
