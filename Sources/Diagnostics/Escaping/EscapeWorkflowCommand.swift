extension String {
  /// The text as the message of a GitHub workflow command, `::error::…`: on one line, and no command of its own.
  ///
  /// Escaped as GitHub's own toolkit does it; what cannot be seen is spelt out.
  public var escapedForWorkflowMessage: String {
    var output = OutputBytes()
    output.append(workflowMessage: self)
    return output.text
  }

  /// The text as a property of a GitHub workflow command, `::error file=…,title=…::`.
  public var escapedForWorkflowProperty: String {
    var output = OutputBytes()
    output.append(workflowProperty: self)
    return output.text
  }
}

extension OutputBytes {
  mutating func append(workflowMessage text: String) { append(visible: text, escape: escapeInMessage) }

  mutating func append(workflowProperty text: String) {
    append(visible: text) { byte in
      switch byte {
      case UInt8(ascii: ":"): "%3A"
      case UInt8(ascii: ","): "%2C"
      default: escapeInMessage(byte)
      }
    }
  }
}

private func escapeInMessage(_ byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "%"): "%25"
  case UInt8(ascii: "\r"): "%0D"
  case UInt8(ascii: "\n"): "%0A"
  default: nil
  }
}
